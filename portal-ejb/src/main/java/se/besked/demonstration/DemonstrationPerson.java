package se.besked.demonstration;

import se.besked.access.Door;

/**
 * Somebody to be in the demonstration.
 *
 * @param subjectId person id or officer id
 * @param storyKey text key of what there is to see as this person
 */
public record DemonstrationPerson(String subjectId, Door door, String name, String storyKey) {

    public boolean officer() {
        return door == Door.OFFICE;
    }
}

package se.besked.demonstration;

/**
 * Somebody to be in the demonstration.
 *
 * @param subjectId person id or officer id
 * @param door name of the door that they come in by
 * @param storyKey text key of what there is to see as this person
 */
public record DemonstrationPerson(String subjectId, String door, String name, String storyKey) {}

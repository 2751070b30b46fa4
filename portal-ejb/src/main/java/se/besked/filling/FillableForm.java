package se.besked.filling;

import se.besked.access.Actor;

/**
 * The port by which a room puts up a form of its own for filling in: one bean for each form, found by the code of its
 * definition. It says who may and what the form is about; saving, checking, drawing and reading back are the same for
 * all.
 */
public interface FillableForm {

    /** The code of the form's definition. */
    String code();

    /**
     * Asks the access rules before anything else.
     *
     * @param of as in {@link FormKey}
     * @throws se.besked.shared.NotFoundException if there is no such thing, or not for whoever acts
     * @throws se.besked.shared.BrokenRule if it cannot be filled in as things stand
     */
    OpenForm toRead(Actor actor, String of);

    /** The same, held against everybody else until the transaction ends. */
    OpenForm toSave(Actor actor, String of);
}

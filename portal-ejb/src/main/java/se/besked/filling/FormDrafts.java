package se.besked.filling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.besked.forms.definition.FormDefinition;
import se.besked.shared.PageRead;

/** The drafts with their saved steps. Services that use it hold the access rules. */
@ApplicationScoped
public class FormDrafts {

    private final EntityManager entities;
    private final PageRead page;

    @Inject
    FormDrafts(EntityManager entities, PageRead page) {
        this.entities = entities;
        this.page = page;
    }

    /**
     * The draft as it stands; before its first save, one with nothing on it.
     *
     * @param form the version to begin on
     * @param subjectId what it is about
     */
    public Draft of(FormDefinition form, String subjectId) {
        return page.once(
                List.of("draft", form.code(), subjectId),
                () -> entities.createQuery(
                                "select d from Draft d left join fetch d.steps"
                                        + " where d.formCode = :form and d.subjectId = :subject",
                                Draft.class)
                        .setParameter("form", form.code())
                        .setParameter("subject", subjectId)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> new Draft(form, subjectId)));
    }

    /** Sends it to the database now, so that versions count and a broken key shows here. */
    void keep(Draft draft) {
        entities.persist(draft);
        entities.flush();
    }
}

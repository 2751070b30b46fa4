package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Actor;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.i18n.Argument;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.shared.BrokenRule;

/** What applicants say where no paper comes: "I can't get it", "it does not exist", "I will leave it at the desk". */
@ApplicationScoped
@Transactional
public class PaperAbsences {

    public static final int LONGEST_NOTE = 500;

    private final AccessRules rules;
    private final Applications applications;
    private final PaperAccess access;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public PaperAbsences(
            AccessRules rules, Applications applications, PaperAccess access, EntityManager entities, Clock clock) {
        this.rules = rules;
        this.applications = applications;
        this.access = access;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param note why, may be blank
     * @throws RefusedFile CLOSED if it has been decided
     * @throws BrokenRule if the note is longer than {@link #LONGEST_NOTE}
     */
    public void say(Actor actor, String applicationId, PaperTarget target, PaperAbsence.Kind kind, String note) {
        access.changeable(actor, applicationId, target);
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new BrokenRule(ReceiptRule.NOTE_TOO_LONG, Argument.number(LONGEST_NOTE));
        }
        PaperAbsence answer = find(applicationId, target).orElseGet(() -> {
            PaperAbsence fresh = new PaperAbsence(applicationId, target);
            entities.persist(fresh);
            return fresh;
        });
        answer.say(kind, note, actor.id(), clock.instant());
    }

    /** Takes the answer back: a paper comes after all. */
    public void takeBack(Actor actor, String applicationId, PaperTarget target) {
        access.changeable(actor, applicationId, target);
        find(applicationId, target).ifPresent(entities::remove);
    }

    /** A paper about it has come, which says more than the answer did. The answer to anything else stays. */
    void outdatedBy(Receipt paper, PaperTarget target) {
        find(paper.applicationId(), target).ifPresent(entities::remove);
    }

    /** The row that the answer is about has come in under another id. */
    void move(String applicationId, PaperTarget from, PaperTarget to) {
        find(applicationId, from).ifPresent(answer -> {
            entities.persist(answer.about(to));
            entities.remove(answer);
        });
    }

    /** All answers of an application, by what they are about as written. */
    public Map<String, Said> of(Actor actor, String applicationId) {
        Application application = applications.get(applicationId);
        rules.may(actor, Action.OPEN_APPLICATION, application.caseId(), "papers of " + applicationId);
        return ofApplication(applicationId);
    }

    /** For screens and letters whose own service has asked the access rules already. */
    public Map<String, Said> ofApplication(String applicationId) {
        return entities.createQuery("select a from PaperAbsence a where a.applicationId = :id", PaperAbsence.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .map(PaperAbsence::said)
                .collect(Collectors.toMap(Said::target, Function.identity()));
    }

    private Optional<PaperAbsence> find(String applicationId, PaperTarget target) {
        return Optional.ofNullable(entities.find(PaperAbsence.class, new PaperAbsence.Key(applicationId, target)));
    }
}

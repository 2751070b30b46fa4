package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.application.TakenUp;
import se.besked.casework.Officers;
import se.besked.i18n.Argument;
import se.besked.review.Judgement.Saying;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;

/** The officer's word on each row: said, confirmed together, undone. Nothing that was said is ever lost. */
@ApplicationScoped
@Transactional
public class Judging {

    static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NOTE = 500;
    private static final long MOST_ORE = 1_000_000_000L;

    private final AccessRules rules;
    private final Applications applications;
    private final Judgements judgements;
    private final MonthsUnderReview months;
    private final RowFacts facts;
    private final Officers officers;
    private final Event<TakenUp> takenUp;
    private final Clock clock;

    @Inject
    public Judging(
            AccessRules rules,
            Applications applications,
            Judgements judgements,
            MonthsUnderReview months,
            RowFacts facts,
            Officers officers,
            Event<TakenUp> takenUp,
            Clock clock) {
        this.rules = rules;
        this.applications = applications;
        this.judgements = judgements;
        this.months = months;
        this.facts = facts;
        this.officers = officers;
        this.takenUp = takenUp;
        this.clock = clock;
    }

    /**
     * Judges one row. Saying again what already stands changes nothing.
     *
     * @param rowKey line item id, {@code income.surplus}, or the key of a row of the norm
     * @param amountOre öre, 0 or more, where the verdict takes an amount; otherwise ignored
     * @param reason mandatory where the verdict {@link Verdict#needsReason() needs one}; at most 2 000 characters
     * @param expectedVersion the row's version when the page was drawn
     * @return what stands now
     * @throws BrokenRule if a colleague has judged the row since, a reason or amount is missing, or the row is settled
     */
    public Judged judge(
            Staff staff,
            String applicationId,
            String rowKey,
            Verdict verdict,
            Long amountOre,
            String reason,
            int expectedVersion) {
        Application application = open(staff, applicationId, "judge " + rowKey);
        MonthUnderReview month = months.of(application);
        RowFacts.Fact fact = facts.of(month, rowKey);
        Saying saying = JudgementRules.of(fact, verdict, amountOre, reason);
        List<Judgement> history = judgements.history(applicationId).getOrDefault(rowKey, List.of());
        if (!history.isEmpty() && history.get(history.size() - 1).saying().equals(saying)) {
            return Judged.of(history);
        }
        requireVersion(history, expectedVersion);
        return add(staff, application, rowKey, history.size() + 1, saying, null, null);
    }

    /**
     * Takes back the last word on a row: what was said before it stands again, or nothing.
     *
     * @throws BrokenRule if there is nothing to take back, or a colleague has judged the row since
     */
    public Judged undo(Staff staff, String applicationId, String rowKey, int expectedVersion) {
        Application application = open(staff, applicationId, "undo " + rowKey);
        facts.of(months.of(application), rowKey);
        List<Judgement> history = judgements.history(applicationId).getOrDefault(rowKey, List.of());
        requireVersion(history, expectedVersion);
        int stands = JudgementHistory.standing(history);
        if (stands == 0) {
            throw new BrokenRule(ReviewRule.NOTHING_TO_UNDO);
        }
        int before = JudgementHistory.before(history, stands);
        Saying saying = before == 0
                ? new Saying(Verdict.OPEN, null, null)
                : history.get(before - 1).saying();
        return add(staff, application, rowKey, history.size() + 1, saying, null, before);
    }

    /**
     * Confirms, in one recorded act, every row that nobody has judged, that is unchanged since last month and that the
     * rules have nothing to point out about.
     *
     * @return how many
     */
    public int confirmUnchanged(Staff staff, String applicationId) {
        Application application = open(staff, applicationId, "confirm unchanged");
        List<RowFacts.Fact> unchanged = facts.unchanged(months.of(application));
        Map<String, List<Judgement>> history = judgements.history(applicationId);
        String batch = Ids.next();
        for (RowFacts.Fact fact : unchanged) {
            Verdict verdict = Verdict.plain(fact.group());
            int next = history.getOrDefault(fact.key(), List.of()).size() + 1;
            add(staff, application, fact.key(), next, new Saying(verdict, null, null), batch, null);
        }
        return unchanged.size();
    }

    /**
     * Answers for deciding although an adult has not signed.
     *
     * @param reason why, at most 500 characters
     */
    public void confirmMissingSignature(Staff staff, String applicationId, String personId, String reason) {
        Application application = open(staff, applicationId, "missing signature");
        boolean adult = application.household().adults().stream()
                .anyMatch(known -> known.personId().equals(personId));
        boolean signed = applications.signatures(applicationId).stream()
                .anyMatch(signature -> signature.personId().equals(personId));
        if (!adult || signed) {
            throw new BrokenRule(ReviewRule.SIGNATURE_NOT_MISSING);
        }
        String why = JudgementRules.words(reason, LONGEST_NOTE);
        if (why == null) {
            throw new BrokenRule(ReviewRule.REASON_MISSING);
        }
        if (judgements.waivers(applicationId).stream()
                .noneMatch(waiver -> waiver.personId().equals(personId))) {
            judgements.add(new SignatureWaiver(applicationId, personId, staff.officerId(), clock.instant(), why));
        }
    }

    private Judged add(
            Staff staff,
            Application application,
            String rowKey,
            int sequence,
            Saying saying,
            String batch,
            Integer restores) {
        application.takeUp(staff.officerId(), clock.instant()).ifPresent(takenUp::fire);
        Judgement judgement = new Judgement(
                application.id(), rowKey, sequence, saying, staff.officerId(), clock.instant(), batch, restores);
        judgements.add(judgement);
        return Judged.of(List.of(judgement));
    }

    private Application open(Staff staff, String applicationId, String detail) {
        rules.may(staff, Action.JUDGE, applications.get(applicationId).caseId(), detail + " " + applicationId);
        Application application = applications.getLocked(applicationId);
        if (!application.status().withOffice()) {
            throw new BrokenRule(ReviewRule.NOT_WITH_OFFICE);
        }
        return application;
    }

    private void requireVersion(List<Judgement> history, int expectedVersion) {
        if (history.size() != expectedVersion) {
            String who = history.isEmpty()
                    ? ""
                    : officers.get(history.get(history.size() - 1).officerId()).name();
            throw new BrokenRule(ReviewRule.JUDGED_BY_OTHER, Argument.name(who));
        }
    }

    /** The largest amount that anybody means, öre: a typing mistake stops here. */
    static long checkedAmount(Long amountOre) {
        if (amountOre == null) {
            throw new BrokenRule(ReviewRule.AMOUNT_MISSING);
        }
        if (amountOre < 0 || amountOre > MOST_ORE) {
            throw new BrokenRule(ReviewRule.AMOUNT_WRONG);
        }
        return amountOre;
    }
}

package se.besked.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.besked.access.Citizen;
import se.besked.application.Application;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.casework.CaseMember;
import se.besked.casework.SocialCase;
import se.besked.decision.Decision;
import se.besked.decision.DecisionRef;
import se.besked.decision.DecisionViews;
import se.besked.decision.Decisions;
import se.besked.decision.RowOutcome;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.Missing;
import se.besked.home.MyPage.SendAgain;
import se.besked.home.MyPage.State;
import se.besked.home.MyPage.Waiting;
import se.besked.month.ApplicationMonth;
import se.besked.month.MonthCalendar;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.Receipts;
import se.besked.review.MissingSignatures;
import se.besked.review.ReviewSheet.MissingSignature;

/** One month as a card. It says that an answer has come, never what it is: reading it is a deliberate act. */
@ApplicationScoped
class MonthCards {

    private final Decisions decisions;
    private final Applications applications;
    private final DecisionViews views;
    private final MissingSignatures signatures;
    private final RefusedPapers refused;
    private final Receipts receipts;
    private final PaperAbsences answers;
    private final MonthCalendar calendar;

    @Inject
    MonthCards(
            Decisions decisions,
            Applications applications,
            DecisionViews views,
            MissingSignatures signatures,
            RefusedPapers refused,
            Receipts receipts,
            PaperAbsences answers,
            MonthCalendar calendar) {
        this.decisions = decisions;
        this.applications = applications;
        this.views = views;
        this.signatures = signatures;
        this.refused = refused;
        this.receipts = receipts;
        this.answers = answers;
        this.calendar = calendar;
    }

    Card empty(State state, ApplicationMonth days) {
        return new Card(
                days.month(),
                state,
                days.opensOn(),
                days.applyBy(),
                days.closesOn(),
                days.payDay(),
                days.inTimeForPayDay(calendar.today()),
                null,
                null,
                null,
                null,
                Missing.NOBODY,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** Reads what the cards say for all of them at once. */
    List<Card> of(Citizen citizen, SocialCase socialCase, List<Application> months) {
        Map<String, List<Decision>> decided = decisions.ofApplications(ids(months, status -> status.arrived()));
        List<String> open = ids(months, ApplicationStatus::withOffice);
        Map<String, Set<String>> signers = applications.signers(open);
        Set<String> refusing = receipts.refusing(open);
        return months.stream()
                .map(application -> of(
                        citizen,
                        socialCase,
                        application,
                        decided.getOrDefault(application.id(), List.of()),
                        missing(citizen, application, signers.getOrDefault(application.id(), Set.of())),
                        refusing.contains(application.id()) ? refused.toSendAgain(socialCase, application) : List.of()))
                .toList();
    }

    private static List<String> ids(List<Application> applications, Predicate<ApplicationStatus> which) {
        return applications.stream()
                .filter(application -> which.test(application.status()))
                .map(Application::id)
                .toList();
    }

    private Card of(
            Citizen citizen,
            SocialCase socialCase,
            Application application,
            List<Decision> decided,
            Missing missing,
            List<SendAgain> sendAgain) {
        ApplicationMonth days = calendar.of(application.month());
        boolean draft = application.status() == ApplicationStatus.DRAFT;
        List<DecisionRef> answers = views.refsOfParty(citizen.personId(), decided);
        return new Card(
                application.month(),
                state(application, answers),
                days.opensOn(),
                days.applyBy(),
                days.closesOn(),
                days.payDay(),
                days.inTimeForPayDay(draft ? calendar.today() : application.arrivedOn()),
                application.id(),
                application.arrivedOn(),
                application.number(),
                application.dueOn(),
                missing,
                partner(citizen, socialCase),
                answers,
                waiting(application, decided),
                sendAgain);
    }

    private static State state(Application application, List<DecisionRef> answers) {
        return switch (application.status()) {
            case DRAFT, DISCARDED, WITHDRAWN -> State.DRAFT;
            case SUBMITTED -> State.SENT;
            case IN_REVIEW -> answers.isEmpty() ? State.IN_REVIEW : State.PARTLY_ANSWERED;
            case DECIDED -> State.ANSWERED;
        };
    }

    private Missing missing(Citizen citizen, Application application, Set<String> signers) {
        if (!application.status().withOffice()) {
            return Missing.NOBODY;
        }
        List<MissingSignature> missing = signatures.of(application, signers);
        if (missing.isEmpty()) {
            return Missing.NOBODY;
        }
        return missing.stream().anyMatch(one -> one.personId().equals(citizen.personId()))
                ? Missing.MINE
                : Missing.PARTNERS;
    }

    private static String partner(Citizen citizen, SocialCase socialCase) {
        return socialCase.adults().stream()
                .filter(adult -> !citizen.personId().equals(adult.personId()))
                .map(CaseMember::name)
                .findFirst()
                .orElse(null);
    }

    /**
     * As the latest decision says, while the month is with the office: what an officer only thinks of is not told yet.
     */
    private List<Waiting> waiting(Application application, List<Decision> decided) {
        if (!application.status().withOffice()) {
            return List.of();
        }
        return decided.stream()
                .reduce((earlier, later) -> later)
                .map(decision -> decision.content().rows().stream()
                        .filter(row -> row.outcome() == RowOutcome.LATER && !come(application, row.key(), decision))
                        .map(row -> new Waiting(
                                row.key(),
                                row.label(),
                                row.who(),
                                row.appliedOre(),
                                row.reason() == null ? null : row.reason().words()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether a paper about it, or an answer that none will come, has been sent since it was asked for. */
    private boolean come(Application application, String rowKey, Decision decision) {
        Said said = answers.ofApplication(application.id())
                .get(PaperTarget.item(rowKey).written());
        return (said != null && said.saidAt().isAfter(decision.decidedAt()))
                || receipts.tray(application.id()).ofItem(rowKey).stream()
                        .anyMatch(
                                paper -> !paper.refused() && paper.receivedAt().isAfter(decision.decidedAt()));
    }
}

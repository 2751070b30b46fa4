package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.application.Channel;
import se.besked.application.Household;
import se.besked.application.LineItem;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Kind;
import se.besked.forms.monthly.Carry;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.month.MonthCalendar;
import se.besked.norm.Calculation;
import se.besked.norm.CalculationInput.ChildWork;
import se.besked.norm.CalculationInput.Surplus;
import se.besked.norm.JobStimulus;
import se.besked.norm.JobStimulus.MonthFact;
import se.besked.norm.JobStimulus.Standing;
import se.besked.norm.NormTables;
import se.besked.norm.PriceBaseAmount;
import se.besked.shared.Settings;

/** Joins what the packages keep under the line items' ids. Services that use it hold the access rules. */
@ApplicationScoped
public class MonthsUnderReview {

    private static final String CHILDS_OWN = "income.childsOwn";

    private final Applications applications;
    private final Judgements judgements;
    private final EarlierDecisions decisions;
    private final PaperNotices noticing;
    private final NormTables tables;
    private final MonthCalendar calendar;
    private final Settings settings;

    @Inject
    public MonthsUnderReview(
            Applications applications,
            Judgements judgements,
            EarlierDecisions decisions,
            PaperNotices noticing,
            NormTables tables,
            MonthCalendar calendar,
            Settings settings) {
        this.applications = applications;
        this.judgements = judgements;
        this.decisions = decisions;
        this.noticing = noticing;
        this.tables = tables;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** @param application one that has come in */
    public MonthUnderReview of(Application application) {
        // First: it reads the household's months and decisions, which the rest asks for too.
        Map<String, Standing> stimulus = stimulus(application);
        decisions.expect(Stream.of(application.id(), application.previousId())
                .filter(Objects::nonNull)
                .toList());
        Map<String, Judged> judged = standing(application.id());
        Map<String, Long> settled = decisions.settled(application.id());
        List<ReviewRow> all = rows(application, judged, settled);
        List<ReviewRow> rows =
                all.stream().filter(row -> row.item().carry() != Carry.GONE).toList();
        Surplus surplus =
                decisions.surplusInto(application.caseId(), application.month()).orElse(null);
        return new MonthUnderReview(
                application,
                application.previousId() == null
                        ? null
                        : applications.get(application.previousId()).month(),
                rows,
                all.stream().filter(row -> row.item().carry() == Carry.GONE).toList(),
                judged,
                surplus,
                settled.containsKey(Calculation.SURPLUS),
                stimulus,
                childWork(application, all),
                tables.approved(application.month().getYear()).orElse(null),
                settings.flag("besked.norm.part-month-shares-common", false),
                noticing.of(application, rows),
                decisions.any(application.id()));
    }

    private Map<String, Judged> standing(String applicationId) {
        Map<String, Judged> standing = new LinkedHashMap<>();
        judgements.history(applicationId).forEach((key, history) -> {
            Judged judged = Judged.of(history);
            if (judged.said()) {
                standing.put(key, judged);
            }
        });
        return standing;
    }

    private List<ReviewRow> rows(Application application, Map<String, Judged> judged, Map<String, Long> settled) {
        FormDefinition form = application.form();
        Map<String, String> names = names(application.household());
        String previous = application.previousId();
        Map<String, LineItem> last = previous == null
                ? Map.of()
                : applications
                        .itemsByApplication(List.of(application.id(), previous))
                        .getOrDefault(previous, List.of())
                        .stream()
                        .collect(Collectors.toMap(LineItem::id, Function.identity()));
        Map<String, Long> lastApproved = previous == null ? Map.of() : decisions.settled(previous);
        List<ReviewRow> rows = new ArrayList<>();
        for (LineItem item : applications.items(application.id())) {
            Kind kind = form.kind(item.kind());
            String who = item.memberId() == null ? null : names.get(item.memberId());
            String from = item.carriedFrom() == null ? "" : item.carriedFrom();
            rows.add(new ReviewRow(
                    item,
                    kind,
                    RowGroup.of(kind),
                    who,
                    label(kind, who),
                    last.get(from),
                    lastApproved.get(from),
                    judged.get(item.id()),
                    settled.containsKey(item.id()),
                    item.addedBy() != null && application.channel() == Channel.ONLINE));
        }
        return rows;
    }

    private static Message label(Kind kind, String who) {
        return who == null
                ? Message.of(kind.label())
                : Message.of("decision.row.whose", Argument.phrase(kind.label()), Argument.name(who));
    }

    private static Map<String, String> names(Household household) {
        Map<String, String> names = new HashMap<>();
        household.adults().forEach(adult -> names.put(adult.memberId(), adult.name()));
        household.children().forEach(child -> names.put(child.memberId(), child.name()));
        return names;
    }

    /** Where each adult stands, from decisions and the months that officers have added; by case member. */
    private Map<String, Standing> stimulus(Application application) {
        List<Household.Adult> adults = application.household().adults();
        List<String> people = adults.stream().map(Household.Adult::personId).toList();
        Map<String, List<MonthFact>> decided = decisions.supportMonths(people);
        Map<String, List<StimulusMonth>> added = judgements.stimulusMonths(people);
        Map<String, Standing> byMember = new LinkedHashMap<>();
        for (Household.Adult adult : adults) {
            List<MonthFact> facts = new ArrayList<>(decided.getOrDefault(adult.personId(), List.of()));
            added.getOrDefault(adult.personId(), List.of())
                    .forEach(month -> facts.add(MonthFact.added(month.month(), month.reason())));
            byMember.put(adult.memberId(), JobStimulus.standing(application.month(), facts));
        }
        return byMember;
    }

    private Map<String, ChildWork> childWork(Application application, List<ReviewRow> rows) {
        Map<String, ChildWork> work = new HashMap<>();
        YearMonth incomeMonth = calendar.of(application.month()).incomeMonth();
        Optional<PriceBaseAmount> free = PriceBaseAmount.of(incomeMonth.getYear());
        for (ReviewRow row : rows) {
            if (row.kind().tagged(CHILDS_OWN) && row.item().memberId() != null) {
                long earlier = earnedEarlier(application, row.item().memberId(), incomeMonth);
                work.put(row.key(), new ChildWork(row.item().memberId(), earlier, free.orElse(null)));
            }
        }
        return work;
    }

    /** What the child has earned before in the same calendar year, as told in the applications of the case. */
    private long earnedEarlier(Application application, String memberId, YearMonth incomeMonth) {
        return applications.ofCase(application.caseId()).stream()
                .filter(other -> other.status().arrived() && other.month().isBefore(application.month()))
                .filter(other -> calendar.of(other.month()).incomeMonth().getYear() == incomeMonth.getYear())
                .flatMap(other -> applications.items(other.id()).stream()
                        .filter(item -> other.form().kind(item.kind()).tagged(CHILDS_OWN)))
                .filter(item -> memberId.equals(item.memberId()))
                .mapToLong(LineItem::amountOre)
                .sum();
    }
}

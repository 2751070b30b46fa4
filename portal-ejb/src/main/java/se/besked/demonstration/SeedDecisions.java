package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.application.LineItem;
import se.besked.casework.Cases;
import se.besked.casework.SocialCase;
import se.besked.decision.DecisionMaking;
import se.besked.decision.DecisionPreview;
import se.besked.decision.DecisionReading;
import se.besked.decision.DecisionRef;
import se.besked.decision.DecisionText;
import se.besked.decision.Provision;
import se.besked.norm.NormTables;
import se.besked.review.Judging;
import se.besked.review.ReviewSheet;
import se.besked.review.ReviewSheets;
import se.besked.review.RowGroup;
import se.besked.review.Verdict;
import se.besked.worklist.CaseHandling;

/** How the officers have judged and decided the months of the past, and who has read the answers. */
@ApplicationScoped
class SeedDecisions {

    private final Cases cases;
    private final Applications applications;
    private final ReviewSheets sheets;
    private final Judging judging;
    private final DecisionMaking making;
    private final DecisionReading answers;
    private final NormTables norms;
    private final CaseHandling handling;

    @Inject
    SeedDecisions(
            Cases cases,
            Applications applications,
            ReviewSheets sheets,
            Judging judging,
            DecisionMaking making,
            DecisionReading answers,
            NormTables norms,
            CaseHandling handling) {
        this.cases = cases;
        this.applications = applications;
        this.sheets = sheets;
        this.judging = judging;
        this.making = making;
        this.answers = answers;
        this.norms = norms;
        this.handling = handling;
    }

    List<SeedStep> steps(SeedDays timeline) {
        YearMonth now = timeline.now();
        YearMonth last = timeline.ago(1);
        List<SeedStep> steps = new ArrayList<>();
        decided(steps, timeline, timeline.ago(2), "amina", Cast.KARIN, "amina", "yusuf");
        decided(steps, timeline, last, "amina", Cast.KARIN, "amina");
        decided(steps, timeline, last, "olof", Cast.KARIN, "olof");
        decided(steps, timeline, last, "ahmed", Cast.KARIN, "ahmed");
        decided(steps, timeline, last, "johan", Cast.KARIN, "johan");
        decided(steps, timeline, last, "fatima", Cast.SOFIA, "fatima", "omar");
        decided(steps, timeline, last, "henrik", Cast.KARIN, "henrik");
        decided(steps, timeline, last, "ingrid", Cast.SOFIA, "ingrid");
        decided(steps, timeline, last, "eva", Cast.SOFIA);
        for (int ago = 6; ago >= 1; ago--) {
            decided(steps, timeline, timeline.ago(ago), "tesfaye", Cast.KARIN, "tesfaye");
            decided(steps, timeline, timeline.ago(ago), "nadia", Cast.SOFIA, "nadia");
        }
        decided(steps, timeline, now, "fatima", Cast.SOFIA);
        decided(steps, timeline, now, "ingrid", Cast.SOFIA, "ingrid");
        LocalDate day = timeline.deciding(now, 18);
        // Per may not decide so much: he prepares, Sofia decides.
        LocalDate handed = timeline.deciding(last, 18);
        steps.add(new SeedStep(handed, "decision maria " + last, () -> {
            if (prepared("maria", last, Cast.PER, Map.of())) {
                Staff per = new Staff(Cast.PER);
                DecisionPreview preview = making.preview(per, application("maria", last), words(false));
                making.handTo(per, application("maria", last), Cast.SOFIA, words(false), preview.seen());
                decide("maria", last, Cast.SOFIA);
                read("maria", last);
            }
        }));
        steps.add(new SeedStep(day, "decision henrik " + now, () -> {
            if (prepared("henrik", now, Cast.KARIN, Map.of("medicine", "Visa kvittot för medicinen."))) {
                decide("henrik", now, Cast.KARIN);
                read("henrik", now);
            }
        }));
        steps.add(new SeedStep(day, "nobody has nadia", () -> {
            String caseId = cases.ofPerson("nadia").map(SocialCase::id).orElseThrow();
            handling.handOver(new Staff(Cast.SOFIA), caseId, null);
        }));
        steps.add(new SeedStep(day, "review johan " + now, () -> begin("johan", now, Cast.KARIN)));
        return steps;
    }

    private void decided(
            List<SeedStep> steps,
            SeedDays timeline,
            YearMonth month,
            String personId,
            String officer,
            String... readers) {
        steps.add(new SeedStep(timeline.deciding(month, 18), "decision " + personId + " " + month, () -> {
            if (prepared(personId, month, officer, Map.of())) {
                decide(personId, month, officer);
                for (String reader : readers) {
                    read(reader, month);
                }
            }
        }));
    }

    /**
     * Judges every row as applied for, save those that are to wait.
     *
     * @param later what is waited for, by kind
     * @return false where the year has no approved norm table: then nothing can be decided, here as anywhere
     */
    private boolean prepared(String personId, YearMonth month, String officer, Map<String, String> later) {
        if (norms.approved(month.getYear()).isEmpty()) {
            return false;
        }
        Staff staff = new Staff(officer);
        String applicationId = application(personId, month);
        Map<String, String> kinds = new HashMap<>();
        for (LineItem item : applications.items(applicationId)) {
            kinds.put(item.id(), item.kind());
        }
        for (ReviewSheet.Section section : sheets.sheet(staff, applicationId).sections()) {
            for (ReviewSheet.Row row : section.rows()) {
                if (section.group() == RowGroup.NORM || row.judged() != null || !row.editable()) {
                    continue;
                }
                String reason = later.get(kinds.getOrDefault(row.key(), ""));
                Verdict verdict = section.group() == RowGroup.INCOME
                        ? Verdict.COUNT
                        : reason == null ? Verdict.APPROVE : Verdict.LATER;
                judging.judge(staff, applicationId, row.key(), verdict, null, reason, row.version());
            }
        }
        return true;
    }

    private void begin(String personId, YearMonth month, String officer) {
        Staff staff = new Staff(officer);
        String applicationId = application(personId, month);
        sheets.sheet(staff, applicationId).sections().stream()
                .filter(section -> section.group() == RowGroup.SUPPORT)
                .flatMap(section -> section.rows().stream())
                .findFirst()
                .ifPresent(rent ->
                        judging.judge(staff, applicationId, rent.key(), Verdict.APPROVE, null, null, rent.version()));
    }

    private void decide(String personId, YearMonth month, String officer) {
        Staff staff = new Staff(officer);
        String applicationId = application(personId, month);
        DecisionPreview plain = making.preview(staff, applicationId, words(false));
        DecisionText text = plain.ready() ? words(false) : words(true);
        DecisionPreview preview = plain.ready() ? plain : making.preview(staff, applicationId, text);
        if (!preview.ready()) {
            throw new IllegalStateException(
                    "The demonstration cannot decide " + personId + " " + month + ": " + preview.obstacles());
        }
        making.decide(staff, applicationId, text, preview.seen());
    }

    private static DecisionText words(boolean refused) {
        return new DecisionText(
                Set.of(Provision.SOL_12_1, Provision.SOL_12_7),
                Set.of(),
                refused
                        ? "Hushållets inkomster räcker till riksnormen (mat, kläder och annat) och rimliga kostnader."
                        : "",
                "",
                List.of());
    }

    private void read(String personId, YearMonth month) {
        String applicationId = application(personId, month);
        Staff officer =
                new Staff(cases.get(applications.get(applicationId).caseId()).responsibleOfficerId());
        for (DecisionRef answer : making.preview(officer, applicationId, null).earlier()) {
            answers.open(new Citizen(personId), answer.decisionId());
        }
    }

    private String application(String personId, YearMonth month) {
        SocialCase socialCase = cases.ofPerson(personId).orElseThrow();
        return applications
                .standing(socialCase.id(), month)
                .map(Application::id)
                .orElseThrow();
    }
}

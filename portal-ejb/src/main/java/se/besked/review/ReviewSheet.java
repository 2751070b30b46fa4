package se.besked.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.besked.application.ApplicationStatus;
import se.besked.application.Channel;
import se.besked.forms.definition.Kind;
import se.besked.forms.monthly.Arrival;
import se.besked.i18n.Message;
import se.besked.norm.Calculation;
import se.besked.norm.JobStimulus.Standing;
import se.besked.norm.Proposals.Proposal;
import se.besked.receipt.Paper;

/**
 * One month on the review screen: who, every row with what is known of it, what is judged, what it comes to. Amounts in
 * öre.
 *
 * @param sections incomes, support expenses, other living costs, norm; each is there even when empty
 * @param morePapers papers about a person or the month as a whole
 * @param papers what officers and applicants say of all papers
 * @param notices what the machine noticed about papers, by row key; under an empty key about papers on no row
 * @param notes of the whole case, newest first
 * @param kinds what rows can be in the form that the application was begun on
 */
public record ReviewSheet(
        Header header,
        List<Section> sections,
        List<Paper> morePapers,
        SheetPapers papers,
        Running running,
        List<Chain> chains,
        Map<String, List<Notice>> notices,
        List<Note> notes,
        List<Kind> kinds) {

    /**
     * @param overdue whether the day it is due has passed
     * @param inTimeForPayDay whether it came in by the day that {@code payDay} needs
     * @param responsible name of the responsible officer; null while nobody is
     * @param mine whether that is the reader
     * @param missingSignatures adults who have not signed
     * @param told what the applicant says has changed
     * @param accountChanges accounts that were known and that those who signed have changed, by their last digits
     * @param editable whether it lies with the office
     */
    public record Header(
            String applicationId,
            String number,
            String caseId,
            String caseNumber,
            YearMonth month,
            YearMonth incomeMonth,
            YearMonth lastMonth,
            ApplicationStatus status,
            Channel channel,
            LocalDate arrivedOn,
            LocalDate dueOn,
            boolean overdue,
            LocalDate applyBy,
            LocalDate payDay,
            boolean inTimeForPayDay,
            String responsibleOfficerId,
            String responsible,
            boolean mine,
            List<Member> household,
            int othersInHome,
            List<MissingSignature> missingSignatures,
            List<Told> told,
            List<Message> accountChanges,
            boolean editable) {

        /** Whether neither an answer, a child's days or lunch nor an account says that something has changed. */
        public boolean noChange() {
            return told.isEmpty()
                    && accountChanges.isEmpty()
                    && household.stream().allMatch(member -> member.changes().isEmpty());
        }

        public List<Member> adults() {
            return household.stream().filter(Member::adult).toList();
        }
    }

    /**
     * @param ref case member id
     * @param shortName for headings
     * @param age in the month applied for
     * @param days of the month that a child lives here; null for the whole month
     * @param reportedNew told in this application and not yet entered in the case
     * @param changes what the application says of a child otherwise than the one before did
     * @param interpreter language an interpreter is needed in; null if none
     * @param personId of an adult; null for a child
     */
    public record Member(
            String ref,
            String personId,
            String name,
            String shortName,
            int age,
            boolean adult,
            Integer days,
            boolean lunchAtChildcare,
            boolean visiting,
            boolean reportedNew,
            List<Message> changes,
            String interpreter,
            String phone) {}

    /** @param acceptedBy officer who answers for deciding without it; null while nobody does */
    public record MissingSignature(
            String personId, String name, String acceptedBy, Instant acceptedAt, String reason) {}

    /** What the applicant wrote about one change. @param label key of what it is about */
    public record Told(String label, String text) {}

    public record Section(RowGroup group, List<Row> rows) {}

    /** How a row stands to last month's. */
    public enum Mark {
        SAME,
        CHANGED,
        NEW,
        GONE,
        OFFICER
    }

    /**
     * @param key line item id, {@code income.surplus}, or the key of a row of the norm: goes with every judgement
     * @param kind the form's kind; null for the norm and the surplus
     * @param who whose; null for the household
     * @param lastOre last month's amount applied for; null if none
     * @param lastApprovedOre what was approved of it; null while undecided or none
     * @param appliedOre applied for, told, or given by the norm
     * @param arrival null for expenses
     * @param addedBy name of the officer who entered the row; null for the applicant's own
     * @param proposal what the rules propose, with the sentence, its source and what they point out; null for a row
     *     that is gone
     * @param judged null while nobody has said anything that stands
     * @param judgedBy name of the officer
     * @param history what was said of it, newest first; one or none if nothing has been said twice
     * @param version goes with the next judgement
     * @param open whether the month waits for a word on it
     * @param editable whether it can be judged now
     * @param confirmable whether "confirm all that are unchanged" includes it
     * @param verdicts that the row can have
     */
    public record Row(
            String key,
            RowGroup group,
            String kind,
            Message label,
            String who,
            Long lastOre,
            Long lastApprovedOre,
            long appliedOre,
            Mark mark,
            LocalDate onDate,
            Arrival arrival,
            String remark,
            String addedBy,
            List<Paper> papers,
            Proposal proposal,
            Judged judged,
            String judgedBy,
            List<Past> history,
            int version,
            boolean open,
            boolean editable,
            boolean confirmable,
            List<Verdict> verdicts) {

        /** What stands in the judged column: the officer's amount, or what an approval comes to; null while open. */
        public Long judgedOre() {
            if (judged == null) {
                return null;
            }
            return judged.verdict()
                    .comesTo(proposal == null ? appliedOre : proposal.amountOre(), judged.amountOre())
                    .orElse(null);
        }
    }

    /**
     * One word of a row's history.
     *
     * @param amountOre öre that the officer named; null where the verdict takes none
     * @param reason null where none was given
     * @param officer name
     * @param undoing whether it took the one before back
     */
    public record Past(Verdict verdict, Long amountOre, String reason, String officer, Instant at, boolean undoing) {}

    /**
     * What it comes to so far.
     *
     * @param judged the judged rows only; null without an approved norm for the year
     * @param forecast as if what nobody has judged were judged as proposed; null likewise
     * @param unjudged rows that nobody has judged
     * @param later rows that wait for something
     * @param confirmable rows that "confirm all that are unchanged" would confirm
     * @param unchanged rows that are unchanged and agree with the rules, judged or not
     * @param all rows of incomes and expenses
     */
    public record Running(
            Calculation judged,
            Calculation forecast,
            int normYear,
            int unjudged,
            int later,
            int confirmable,
            int unchanged,
            int all) {

        public boolean normMissing() {
            return judged == null;
        }
    }

    /** Where an adult stands with jobbstimulans, month by month. */
    public record Chain(String memberId, String name, Standing standing) {}

    /** @param aboutThisMonth written on this application */
    public record Note(Instant writtenAt, String officer, String text, boolean aboutThisMonth) {}

    /** The rows of all sections, in their order. */
    public Stream<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream());
    }

    /** @return null if there is no such row */
    public Row row(String key) {
        return rows().filter(row -> row.key().equals(key)).findFirst().orElse(null);
    }
}

package se.besked.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.besked.application.ApplicationStatus;
import se.besked.application.Channel;
import se.besked.casework.MemberRole;

/**
 * A case on one page.
 *
 * @param responsibleOfficerId null while nobody is
 * @param claimed whether somebody is responsible who may handle it
 * @param months newest first, discarded ones left out
 * @param notes newest first
 */
public record CaseView(
        String caseId,
        String number,
        Instant openedAt,
        boolean protectedIdentity,
        String responsibleOfficerId,
        String responsibleOfficer,
        boolean claimed,
        List<Member> members,
        List<Month> months,
        List<Note> notes) {

    /** @param identity formatted; null for a child without one. {@code interpreter} null for none */
    public record Member(
            String memberId,
            MemberRole role,
            String name,
            LocalDate bornOn,
            int age,
            String identity,
            String personId,
            String phone,
            String email,
            String address,
            String language,
            String interpreter) {}

    public record Month(
            String applicationId,
            String number,
            YearMonth month,
            ApplicationStatus status,
            Channel channel,
            LocalDate arrivedOn,
            LocalDate dueOn) {

        /** Whether there is something for the office to open: drafts are the applicant's own until they are sent. */
        public boolean openable() {
            return status.arrived();
        }
    }

    public record Note(Instant writtenAt, String officer, String text, YearMonth month) {}

    public List<Member> adults() {
        return members.stream().filter(member -> member.role().adult()).toList();
    }

    public List<Member> children() {
        return members.stream().filter(member -> !member.role().adult()).toList();
    }
}

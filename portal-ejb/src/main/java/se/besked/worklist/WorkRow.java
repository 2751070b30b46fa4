package se.besked.worklist;

import java.time.LocalDate;
import java.time.YearMonth;
import se.besked.application.ApplicationStatus;
import se.besked.application.Channel;

/**
 * One application on the worklist.
 *
 * @param applicant name of the first adult; {@code partner} is null for a single applicant
 * @param responsibleOfficer name, null while nobody is responsible
 */
public record WorkRow(
        String applicationId,
        String number,
        String caseId,
        String caseNumber,
        String applicant,
        String partner,
        YearMonth month,
        ApplicationStatus status,
        Channel channel,
        LocalDate arrivedOn,
        LocalDate dueOn,
        String responsibleOfficerId,
        String responsibleOfficer,
        boolean protectedIdentity) {

    public boolean unassigned() {
        return responsibleOfficerId == null;
    }

    public boolean late(LocalDate today) {
        return dueOn.isBefore(today);
    }
}

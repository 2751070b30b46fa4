package se.besked.application;

import java.time.LocalDate;
import java.util.List;

/**
 * The household facts of one month, frozen when the application is sent: what the norm is calculated from.
 *
 * @param adults one or two; two are a couple
 * @param othersInHome how many more share the home without applying (shared household)
 */
public record Household(List<Adult> adults, List<Child> children, int othersInHome) {

    /** @param memberId the case member's id, which line items use too */
    public record Adult(String memberId, String personId, String name, LocalDate bornOn) {}

    /**
     * @param days days of the month the child lives here; null means the whole month
     * @param lunchAtChildcare eats lunch at childcare five days a week
     * @param reportedNew told by the applicant this month and not yet entered in the case
     */
    public record Child(
            String memberId,
            String name,
            LocalDate bornOn,
            Integer days,
            boolean lunchAtChildcare,
            boolean visiting,
            boolean reportedNew) {}
}

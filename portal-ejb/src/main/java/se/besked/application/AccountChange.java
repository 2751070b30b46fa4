package se.besked.application;

/**
 * An account that was known, and that its owner changed by signing an application. Both are told by their last digits
 * only.
 *
 * @param personId whose
 * @param before {@code •••• 4471}
 * @param after null for whoever is paid without an account from now on
 */
public record AccountChange(String personId, String before, String after) {

    private static final String BECAME = "/";

    /** @param event of the kind {@link ApplicationTimeline#ACCOUNT_CHANGED} */
    public static AccountChange of(TimelineEvent event) {
        String[] accounts = event.detail().split(BECAME);
        return new AccountChange(event.actorId(), accounts[0], accounts.length == 1 ? null : accounts[1]);
    }

    /** As the event keeps it. */
    String detail() {
        return after == null ? before : before + BECAME + after;
    }
}

package se.besked.worklist;

import jakarta.persistence.TypedQuery;
import se.besked.application.ApplicationStatus;
import se.besked.application.Channel;

/**
 * Which rows of the worklist are wanted, and in what order.
 *
 * @param status null for any that waits
 * @param channel null for any
 */
public record WorkQuery(
        Worklist.Scope scope, ApplicationStatus status, Channel channel, WorkOrder order, boolean descending) {

    /** All of a scope, what is due first on top. */
    public static WorkQuery of(Worklist.Scope scope) {
        return new WorkQuery(scope, null, null, WorkOrder.DUE, false);
    }

    String condition() {
        return (status == null ? "" : " and a.status = :status") + (channel == null ? "" : " and a.channel = :channel");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (status != null) {
            query.setParameter("status", status);
        }
        if (channel != null) {
            query.setParameter("channel", channel);
        }
        return query;
    }
}

package se.besked.worklist;

/**
 * What the worklist can be ordered by; rows that are alike in it follow the day they are due, and then their number.
 */
public enum WorkOrder {
    DUE("a.dueOn"),
    APPLICANT("lead.name"),
    MONTH("a.month"),
    NUMBER("a.number"),
    ARRIVED("a.arrivedOn"),
    STATUS("a.status"),
    CASE("c.number");

    private final String path;

    WorkOrder(String path) {
        this.path = path;
    }

    String orderBy(boolean descending) {
        String wanted = path + (descending ? " desc" : "");
        return switch (this) {
            case DUE -> " order by " + wanted + ", a.number";
            case NUMBER -> " order by " + wanted;
            default -> " order by " + wanted + ", a.dueOn, a.number";
        };
    }
}

package se.besked.norm;

import se.besked.i18n.Message;

/** By which rule an income is counted; its sentence stands as the source of the row. */
public enum IncomeSource {
    /** All of it. */
    INCOME("norm.source.income"),
    /** All but a quarter of pay from employment (SoL 12 kap. 8 §). */
    JOB_STIMULUS("norm.source.job-stimulus"),
    /** What of a child's pay is above the year's free amount (SoL 12 kap. 9 §). */
    CHILD_WORK("norm.source.child-work");

    private final Message sentence;

    IncomeSource(String key) {
        this.sentence = Message.of(key);
    }

    Message sentence() {
        return sentence;
    }

    /** Whether the row was counted by this rule. */
    public boolean of(Calculation.Row row) {
        return row.source().equals(sentence);
    }
}

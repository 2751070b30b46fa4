package se.besked.review;

import static se.besked.testing.Fixtures.KARIN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.besked.application.Applications;
import se.besked.application.PaperApplication;
import se.besked.application.PaperApplication.Row;
import se.besked.application.PaperRegistration;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.forms.definition.Side;
import se.besked.testing.House;

/** Months to judge and decide, entered from paper: quick to make, with any rows. */
public final class Months {

    private final House house;
    private final String caseId;
    private final List<Row> rows = new ArrayList<>();
    private final List<PaperApplication.ChildDays> children = new ArrayList<>();
    private String[] signedBy;
    private int others;

    public Months(House house, String caseId) {
        this.house = house;
        this.caseId = caseId;
    }

    public Months expense(String kind, long kronor) {
        rows.add(new Row(Side.EXPENSE, kind, null, kronor * 100, LocalDate.of(2026, 11, 30), ""));
        return this;
    }

    public Months income(String kind, int adult, long kronor) {
        rows.add(new Row(Side.INCOME, kind, members().get(adult), kronor * 100, LocalDate.of(2026, 11, 25), ""));
        return this;
    }

    public Months child(int child, Integer days, boolean lunch) {
        children.add(new PaperApplication.ChildDays(children().get(child), days, lunch));
        return this;
    }

    public Months sharing(int withOthers) {
        others = withOthers;
        return this;
    }

    public Months signedBy(String... personIds) {
        signedBy = personIds;
        return this;
    }

    /** @return the application's id */
    public String filed(YearMonth month) {
        LocalDate today = house.inTransaction(
                () -> house.get(se.besked.month.MonthCalendar.class).today());
        List<String> signed = signedBy != null
                ? List.of(signedBy)
                : house.inTransaction(() -> house.get(Cases.class).get(caseId).adults().stream()
                        .map(CaseMember::personId)
                        .toList());
        return house.get(PaperRegistration.class)
                .register(KARIN, caseId, new PaperApplication(month, today, null, signed, others, children, rows));
    }

    /** The key of the application's row of this kind. */
    public static String row(House house, String applicationId, String kind) {
        return house.inTransaction(() -> house.get(Applications.class).items(applicationId).stream()
                .filter(item -> item.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .id());
    }

    public List<String> members() {
        return house.inTransaction(() -> house.get(Cases.class).get(caseId).adults().stream()
                .map(CaseMember::id)
                .toList());
    }

    private List<String> children() {
        return house.inTransaction(() -> house.get(Cases.class).get(caseId).children().stream()
                .map(CaseMember::id)
                .toList());
    }
}

package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import se.besked.application.PaperRegistration;
import se.besked.application.PaperRegistration.ChildDays;
import se.besked.application.PaperRegistration.Row;
import se.besked.forms.definition.Kind;
import se.besked.forms.definition.Side;
import se.besked.forms.monthly.Arrival;
import se.besked.forms.typing.TypedText;
import se.besked.i18n.Message;
import se.besked.month.MonthCalendar;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Pages;
import se.besked.worklist.CaseView;
import se.besked.worklist.CaseViews;

/** Registering an application that came on paper, row by row as it stands there. */
@Named("paperPage")
@RequestScoped
public class PaperPage {

    private static final int ROWS = 12;

    private final CaseViews views;
    private final PaperRegistration filing;
    private final MonthCalendar calendar;
    private final SignedIn signedIn;
    private final Pages pages;
    private final List<FieldError> problems = new ArrayList<>();
    private CaseView view;

    @Inject
    public PaperPage(
            CaseViews views, PaperRegistration filing, MonthCalendar calendar, SignedIn signedIn, Pages pages) {
        this.views = views;
        this.filing = filing;
        this.calendar = calendar;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    public void open() {
        getView();
    }

    public void register() {
        open();
        YearMonth month = month();
        Optional<LocalDate> arrived = TypedText.date(typed("arrived.d"), typed("arrived.m"), typed("arrived.y"));
        if (arrived.isEmpty()) {
            wrong("arrived", "office.paper.arrivedWrong");
        }
        List<Row> rows = getRows().stream()
                .filter(row -> !typed(row + ".kind").isBlank())
                .map(this::row)
                .toList();
        List<ChildDays> days = getView().children().stream().map(this::days).toList();
        int others = others();
        if (!problems.isEmpty()) {
            return;
        }
        try {
            List<String> signed = getView().adults().stream()
                    .filter(adult -> typed("signed." + adult.memberId()).equals("yes"))
                    .map(CaseView.Member::personId)
                    .toList();
            String id = filing.register(signedIn.staff(), pages.id(), month, arrived.get(), signed, others, days, rows);
            pages.redirect("/office/review/" + id);
        } catch (BrokenRule rule) {
            wrong("month", rule.message());
        }
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(typed("month"));
        } catch (DateTimeParseException e) {
            wrong("month", "office.paper.monthMissing");
            return null;
        }
    }

    private Row row(String row) {
        Kind kind = getKinds().stream()
                .filter(one -> one.id().equals(typed(row + ".kind")))
                .findFirst()
                .orElse(null);
        OptionalLong amount = TypedText.money(typed(row + ".amount"));
        if (kind == null) {
            wrong(row + ".kind", "office.paper.kindMissing");
        }
        if (amount.isEmpty()) {
            wrong(row + ".amount", "office.paper.amountWrong");
        }
        Optional<LocalDate> date =
                TypedText.date(typed(row + ".date.d"), typed(row + ".date.m"), typed(row + ".date.y"));
        boolean datePart = !(typed(row + ".date.d") + typed(row + ".date.m") + typed(row + ".date.y")).isBlank();
        if (datePart && date.isEmpty()) {
            wrong(row + ".date", "office.paper.dateWrong");
        }
        String whose = typed(row + ".person");
        String member = getView().members().stream()
                .map(CaseView.Member::memberId)
                .filter(whose::equals)
                .findFirst()
                .orElse(null);
        Side side = kind == null ? Side.EXPENSE : kind.side();
        return new Row(
                side,
                typed(row + ".kind"),
                member,
                amount.orElse(0),
                date.orElse(null),
                side == Side.INCOME ? Arrival.RECEIVED : null,
                null);
    }

    private ChildDays days(CaseView.Member child) {
        String typed = typed("days." + child.memberId()).strip();
        if (!typed.isEmpty() && !typed.matches("\\d|[12]\\d|3[01]")) {
            wrong("days." + child.memberId(), "office.paper.daysWrong");
            return new ChildDays(child.memberId(), null, false);
        }
        return new ChildDays(
                child.memberId(),
                typed.isEmpty() ? null : Integer.valueOf(typed),
                typed("lunch." + child.memberId()).equals("yes"));
    }

    private int others() {
        String typed = typed("others").strip();
        if (!typed.matches("\\d{0,2}")) {
            wrong("others", "office.paper.othersWrong");
        }
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }

    private void wrong(String key, String messageKey) {
        wrong(key, Message.of(messageKey));
    }

    private void wrong(String key, Message message) {
        problems.add(new FieldError(key, message.in(pages.language())));
    }

    private String typed(String key) {
        return getTyped().getOrDefault(key, "");
    }

    public Map<String, String> getTyped() {
        return pages.posted();
    }

    public List<FieldError> getProblems() {
        return problems;
    }

    public String problemAt(String key) {
        return problems.stream()
                .filter(problem -> problem.key().equals(key))
                .map(FieldError::text)
                .findFirst()
                .orElse(null);
    }

    /** Read when first asked for: on a POST the page's lists are looked through before anything is done. */
    public CaseView getView() {
        if (view == null) {
            view = views.open(signedIn.staff(), pages.id());
        }
        return view;
    }

    /**
     * The months that a paper may be about: those around today, newest first, without those that have come in already.
     */
    public List<YearMonth> getMonths() {
        YearMonth newest = YearMonth.from(calendar.today()).plusMonths(1);
        List<YearMonth> months = new ArrayList<>();
        for (int back = 0; back < 8; back++) {
            YearMonth month = newest.minusMonths(back);
            if (getView().months().stream().noneMatch(one -> one.month().equals(month) && one.openable())) {
                months.add(month);
            }
        }
        return months;
    }

    public List<Kind> getKinds() {
        return filing.kinds();
    }

    public List<String> getRows() {
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < ROWS; at++) {
            rows.add("r" + at);
        }
        return rows;
    }
}

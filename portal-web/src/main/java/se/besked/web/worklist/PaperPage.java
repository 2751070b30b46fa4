package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import se.besked.application.PaperApplication;
import se.besked.application.PaperRegistration;
import se.besked.forms.definition.Kind;
import se.besked.month.MonthCalendar;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.PostedFields;
import se.besked.worklist.CaseView;
import se.besked.worklist.PaperForm;
import se.besked.worklist.PaperForms;

/** Registering an application that came on paper, row by row as it stands there. */
@Named("paperPage")
@RequestScoped
public class PaperPage {

    private final PaperForms forms;
    private final PaperRegistration filing;
    private final MonthCalendar calendar;
    private final SignedIn signedIn;
    private final Pages pages;
    private final PostedFields fields;
    private PaperForm form;

    @Inject
    public PaperPage(
            PaperForms forms,
            PaperRegistration filing,
            MonthCalendar calendar,
            SignedIn signedIn,
            Pages pages,
            PostedFields fields) {
        this.forms = forms;
        this.filing = filing;
        this.calendar = calendar;
        this.signedIn = signedIn;
        this.pages = pages;
        this.fields = fields;
    }

    /** With what the last application had, to be confirmed from the paper. */
    public void open() {
        getView();
        fields.offer(OfferedPaper.fields(form, pages.language()));
    }

    public void register() {
        PaperApplication paper = TypedPaper.read(fields, getView(), getKinds());
        if (!fields.isGood()) {
            return;
        }
        try {
            String id = filing.register(signedIn.staff(), pages.id(), paper);
            pages.redirect("/office/review/" + id);
        } catch (BrokenRule rule) {
            fields.wrong(TypedPaper.FIELDS.getOrDefault(rule.rule(), "month"), rule.message());
        }
    }

    /** Read when first asked for: on a POST the page's lists are looked through before anything is done. */
    public CaseView getView() {
        if (form == null) {
            form = forms.open(signedIn.staff(), pages.id());
        }
        return form.view();
    }

    /** The months a paper may be about: those around today, newest first, without those that have come in already. */
    public List<YearMonth> getMonths() {
        YearMonth newest = YearMonth.from(calendar.today()).plusMonths(1);
        return IntStream.range(0, 8)
                .mapToObj(newest::minusMonths)
                .filter(month ->
                        getView().months().stream().noneMatch(one -> one.month().equals(month) && one.openable()))
                .toList();
    }

    public List<Kind> getKinds() {
        return filing.kinds();
    }

    /** How the fields of each row begin. */
    public List<String> getRows() {
        return TypedRows.ROWS;
    }
}

package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import se.besked.access.AccessRule;
import se.besked.application.ApplicationRule;
import se.besked.application.ApplicationStatus;
import se.besked.application.MonthlyForm;
import se.besked.i18n.Argument;
import se.besked.month.ApplicationMonth;
import se.besked.month.MonthCalendar;
import se.besked.shared.BrokenRule;
import se.besked.shared.PageRead;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/**
 * Whether the month in the address can be filled in by whoever is here; if not, leads on to where it stands, or says
 * why.
 */
@RequestScoped
class ApplyGate {

    private final Pages pages;
    private final SignedIn signedIn;
    private final MonthlyForm form;
    private final MonthCalendar calendar;
    private final PageRead read;
    private String refusal;

    @Inject
    ApplyGate(Pages pages, SignedIn signedIn, MonthlyForm form, MonthCalendar calendar, PageRead read) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.form = form;
        this.calendar = calendar;
        this.read = read;
    }

    /** Begins the draft if there is none. False when the answer is a redirect or {@link #refusal()}. */
    boolean admit() {
        YearMonth month = pages.month();
        ApplicationStatus status;
        try {
            status = form.standing(signedIn.citizen(), month)
                    .orElseGet(() -> read.apart(() -> form.begin(signedIn.citizen(), month)));
        } catch (BrokenRule rule) {
            refuse(rule);
            return false;
        }
        if (status.arrived()) {
            pages.redirect("/apply/" + month + "/received");
            return false;
        }
        if (status == ApplicationStatus.DRAFT && calendar.of(month).isOpen(calendar.today())) {
            return true;
        }
        refusal = whenOpen(month);
        return false;
    }

    /** Why the month cannot be filled in, as a sentence; null when it can. */
    String refusal() {
        return refusal;
    }

    private void refuse(BrokenRule rule) {
        if (rule.rule() == AccessRule.NO_CASE) {
            pages.redirect("/my");
        } else if (rule.rule() == ApplicationRule.MONTH_NOT_OPEN) {
            refusal = whenOpen(pages.month());
        } else {
            refusal = rule.message().in(pages.language());
        }
    }

    private String whenOpen(YearMonth asked) {
        ApplicationMonth month = calendar.of(asked);
        boolean ahead = month.state(calendar.today()) == ApplicationMonth.State.OPENS_ON;
        return pages.say(
                ahead ? "apply.opensOn" : "apply.closedOn",
                Argument.month(asked),
                Argument.date(ahead ? month.opensOn() : month.closesOn()));
    }
}

package se.besked.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import se.besked.access.Staff;
import se.besked.review.AddedMonths;
import se.besked.review.ReviewRule;
import se.besked.review.ReviewSheet;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.web.faces.Press;

/** The buttons of the months that officers add to an adult's way to jobbstimulans. */
@ApplicationScoped
class ChainActs {

    private final AddedMonths months;

    @Inject
    ChainActs(AddedMonths months) {
        this.months = months;
    }

    ReviewOutcome add(Staff staff, ReviewSheet sheet, String member, Map<String, String> posted) {
        String chosen = posted.getOrDefault("month." + member, "");
        try {
            months.add(
                    staff,
                    sheet.header().applicationId(),
                    member,
                    YearMonth.parse(chosen),
                    posted.get("why." + member));
        } catch (DateTimeParseException e) {
            throw new BrokenRule(ReviewRule.CHAIN_MONTH_MISSING);
        }
        return ReviewOutcome.newStart("?open=chains");
    }

    /** @param press about a case member and a month */
    ReviewOutcome withdraw(Staff staff, ReviewSheet sheet, Press press) {
        if (!press.part(1).matches("20\\d{2}-(?:0[1-9]|1[0-2])")) {
            throw new NotFoundException("month");
        }
        months.withdraw(staff, sheet.header().applicationId(), press.part(0), YearMonth.parse(press.part(1)));
        return ReviewOutcome.newStart("?open=chains");
    }
}

package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.casework.MemberRole;
import se.besked.casework.SocialCase;
import se.besked.forms.engine.FormContext;
import se.besked.forms.engine.LastItem;
import se.besked.forms.engine.LastMonth;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.monthly.Carry;
import se.besked.month.MonthCalendar;

/** What the form engine knows about a household: who belongs to it, and what was sent and approved the last time. */
@ApplicationScoped
class FormContexts {

    private final Cases cases;
    private final Applications applications;
    private final Instance<ApprovedAmounts> approved;
    private final MonthCalendar calendar;

    @Inject
    FormContexts(Cases cases, Applications applications, Instance<ApprovedAmounts> approved, MonthCalendar calendar) {
        this.cases = cases;
        this.applications = applications;
        this.approved = approved;
        this.calendar = calendar;
    }

    FormContext of(Application application) {
        return of(application.caseId(), application.month(), application.previousId());
    }

    /** The same as it was when the application came in: its own household, its own day. */
    FormContext asSent(Application application) {
        Household household = application.household();
        return new FormContext(
                application.month(),
                application.arrivedOn(),
                household.adults().stream()
                        .map(adult -> new PersonRef(adult.memberId(), adult.name(), adult.bornOn(), false))
                        .toList(),
                household.children().stream()
                        .filter(child -> !child.reportedNew())
                        .map(child -> new PersonRef(child.memberId(), child.name(), child.bornOn(), child.visiting()))
                        .toList(),
                Optional.ofNullable(application.previousId())
                        .map(applications::get)
                        .map(this::lastMonth));
    }

    private FormContext of(String caseId, YearMonth month, String previousId) {
        SocialCase socialCase = cases.get(caseId);
        return new FormContext(
                month,
                calendar.today(),
                socialCase.adults().stream().map(FormContexts::ref).toList(),
                socialCase.children().stream().map(FormContexts::ref).toList(),
                Optional.ofNullable(previousId).map(applications::get).map(this::lastMonth));
    }

    private LastMonth lastMonth(Application last) {
        Map<String, Long> amounts = approved.isResolvable() ? approved.get().of(last.id()) : Map.of();
        List<LastItem> items = applications.items(last.id()).stream()
                .filter(item -> item.carry() != Carry.GONE)
                .map(item -> new LastItem(
                        item.id(),
                        item.side(),
                        item.kind(),
                        item.memberId(),
                        item.amountOre(),
                        amounts.containsKey(item.id()) ? OptionalLong.of(amounts.get(item.id())) : OptionalLong.empty(),
                        item.remark()))
                .toList();
        return new LastMonth(last.month(), last.standingAnswers(), items);
    }

    private static PersonRef ref(CaseMember member) {
        return new PersonRef(member.id(), member.name(), member.bornOn(), member.role() == MemberRole.VISITING_CHILD);
    }
}

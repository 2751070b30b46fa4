package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.casework.MemberRole;
import se.besked.casework.SocialCase;
import se.besked.forms.engine.FormContext;
import se.besked.forms.monthly.Carry;
import se.besked.forms.monthly.HouseholdMember;
import se.besked.forms.monthly.LastItem;
import se.besked.forms.monthly.LastMonth;
import se.besked.forms.monthly.MonthlyContext;
import se.besked.month.MonthCalendar;

/** What the form engine knows about a household: who belongs to it, and what was sent and approved the last time. */
@ApplicationScoped
class MonthlyContexts {

    private final Cases cases;
    private final Applications applications;
    private final Instance<ApprovedAmounts> approved;
    private final MonthCalendar calendar;

    @Inject
    MonthlyContexts(
            Cases cases, Applications applications, Instance<ApprovedAmounts> approved, MonthCalendar calendar) {
        this.cases = cases;
        this.applications = applications;
        this.approved = approved;
        this.calendar = calendar;
    }

    FormContext of(Application application) {
        SocialCase socialCase = cases.get(application.caseId());
        Stream<CaseMember> members = Stream.concat(socialCase.adults().stream(), socialCase.children().stream());
        return of(application, calendar.today(), members.map(MonthlyContexts::member));
    }

    /** The same as it was when the application came in: its own household, its own day. */
    FormContext asSent(Application application) {
        Household household = application.household();
        Stream<HouseholdMember> adults = household.adults().stream()
                .map(adult -> HouseholdMember.adult(adult.memberId(), adult.name(), adult.bornOn()));
        Stream<HouseholdMember> children = household.children().stream()
                .filter(child -> !child.reportedNew())
                .map(child -> HouseholdMember.child(child.memberId(), child.name(), child.bornOn(), child.visiting()));
        return of(application, application.arrivedOn(), Stream.concat(adults, children));
    }

    private FormContext of(Application application, LocalDate day, Stream<HouseholdMember> members) {
        Optional<LastMonth> last = Optional.ofNullable(application.previousId())
                .map(applications::get)
                .map(this::lastMonth);
        return new MonthlyContext(application.month(), day, members.toList(), last).facts();
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
                        item.remark(),
                        item.onDate()))
                .toList();
        return new LastMonth(last.month(), last.standingAnswers(), items);
    }

    private static HouseholdMember member(CaseMember member) {
        return member.role().adult()
                ? HouseholdMember.adult(member.id(), member.name(), member.bornOn())
                : HouseholdMember.child(
                        member.id(), member.name(), member.bornOn(), member.role() == MemberRole.VISITING_CHILD);
    }
}

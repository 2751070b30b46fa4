package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.besked.casework.DelegatedAct;
import se.besked.casework.Delegation;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.month.MonthCalendar;
import se.besked.norm.Grants;

/**
 * Who may make a decision (KL 6 kap. 37 §, 7 kap. 5 §): amounts count for the whole month, earlier decisions included.
 */
@ApplicationScoped
class DelegationRules {

    private final Officers officers;
    private final MonthCalendar calendar;

    @Inject
    DelegationRules(Officers officers, MonthCalendar calendar) {
        this.officers = officers;
        this.calendar = calendar;
    }

    private record Act(DelegatedAct kind, long ore) {}

    /** The points that let this officer decide it, {@code 3.1, 3.2}; empty if they do not. */
    Optional<String> points(String officerId, Drafting drafting) {
        Set<String> points = new LinkedHashSet<>();
        for (Act act : acts(drafting)) {
            Optional<Delegation> delegation = officers.delegation(officerId, act.kind(), act.ore(), calendar.today());
            if (delegation.isEmpty()) {
                return Optional.empty();
            }
            points.add(delegation.get().point());
        }
        return Optional.of(String.join(", ", points));
    }

    /** Why it lies beyond this officer's delegation: each limit, and what is above it; empty if it does not. */
    List<Message> beyond(String officerId, Drafting drafting) {
        List<Message> beyond = new ArrayList<>();
        for (Act act : acts(drafting)) {
            long limit = officers.limit(officerId, act.kind(), calendar.today()).orElse(-1L);
            if (limit < 0) {
                beyond.add(Message.of("office.decide.beyond.none." + act.kind()));
            } else if (act.ore() > limit) {
                beyond.add(Message.of(
                        "office.decide.beyond." + act.kind(),
                        Argument.money(limit),
                        Argument.money(act.ore()),
                        Argument.money(act.ore() - limit)));
            }
        }
        return beyond;
    }

    List<Officer> whoMay(Drafting drafting) {
        return officers.active().stream()
                .filter(officer -> points(officer.id(), drafting).isPresent())
                .toList();
    }

    private static List<Act> acts(Drafting drafting) {
        List<Act> acts = new ArrayList<>();
        Grants monthly = drafting.monthly();
        if (drafting.grants().supportOre() > 0) {
            acts.add(new Act(DelegatedAct.GRANT_SUPPORT, monthly.supportOre()));
        }
        if (drafting.grants().otherOre() > 0) {
            acts.add(new Act(DelegatedAct.GRANT_OTHER, monthly.otherOre()));
        }
        if (drafting.outcome() != Outcome.GRANTED) {
            acts.add(new Act(DelegatedAct.REFUSE, drafting.refusedOre()));
        }
        return acts;
    }
}

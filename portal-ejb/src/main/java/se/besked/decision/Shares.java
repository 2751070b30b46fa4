package se.besked.decision;

import java.util.ArrayList;
import java.util.List;
import se.besked.application.Household;
import se.besked.decision.DecisionContent.Share;

/** Each adult gets an equal part in whole kronor; an odd krona goes to the first. */
final class Shares {

    private Shares() {}

    static List<Share> of(List<Household.Adult> adults, long totalOre) {
        long kronor = totalOre / 100;
        List<Share> shares = new ArrayList<>();
        for (int at = 0; at < adults.size(); at++) {
            long part = kronor / adults.size() + (at < kronor % adults.size() ? 1 : 0);
            shares.add(new Share(adults.get(at).personId(), adults.get(at).name(), part * 100));
        }
        return shares;
    }
}

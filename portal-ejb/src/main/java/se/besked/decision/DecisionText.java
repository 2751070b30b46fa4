package se.besked.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.besked.i18n.Typed;

/**
 * The officer's words around a decision.
 *
 * @param provisions applied (FL 32 §)
 * @param kept ids of the suggested circumstances that the officer keeps
 * @param circumstances what was decisive in the officer's own words (FL 32 §), a line each; mandatory unless everything
 *     is granted or a suggestion is kept
 * @param childPerspective how it looks from the children's side (SoL 3 kap. 1 §); mandatory when a refusal or reduction
 *     affects children
 * @param tookPart ids of officers who took part in the final handling without deciding (FL 31 § 5)
 */
public record DecisionText(
        Set<Provision> provisions,
        Set<String> kept,
        String circumstances,
        String childPerspective,
        List<String> tookPart) {

    public static final int LONGEST = 4000;

    public DecisionText {
        provisions = provisions == null ? Set.of() : new TreeSet<>(provisions);
        kept = kept == null ? Set.of() : new TreeSet<>(kept); // the first prepared ones have none
        circumstances = Typed.lines(circumstances);
        childPerspective = Typed.lines(childPerspective);
        tookPart = tookPart == null
                ? List.of()
                : tookPart.stream().distinct().sorted().toList();
    }
}

package se.besked.norm;

import java.util.List;
import java.util.Objects;

/**
 * The national norm of one year, öre a month (socialtjänstförordning 2025:468 12 kap. 1–3 §§).
 *
 * @param verified whether the amounts have been read in the ordinance; only such a table may be used for a decision
 * @param source where the amounts stand
 * @param children personal costs by age, from 0 without gaps
 * @param singleOre personal costs of an adult who is not part of a couple
 * @param coupleOre personal costs of a couple together
 * @param commonOre common household costs for one, two, three … persons
 * @param extraPersonOre added to the last of them for each further person
 */
public record NormTable(
        int year,
        boolean verified,
        String source,
        List<ChildCost> children,
        long singleOre,
        long coupleOre,
        List<Long> commonOre,
        long extraPersonOre) {

    /**
     * @param withoutLunchOre for a child who eats lunch at childcare five days a week; null at ages where the norm
     *     knows no difference
     */
    public record ChildCost(int fromAge, int toAge, long fullOre, Long withoutLunchOre) {

        /** The amount for a child; a child who eats at childcare gets the lower one where there is one. */
        public long ore(boolean lunchAtChildcare) {
            return lunchAtChildcare && withoutLunchOre != null ? withoutLunchOre : fullOre;
        }
    }

    public NormTable {
        Objects.requireNonNull(source);
        children = List.copyOf(children);
        commonOre = List.copyOf(commonOre);
        int age = 0;
        for (ChildCost cost : children) {
            if (cost.fromAge() != age || cost.toAge() < age || cost.fullOre() <= 0) {
                throw new IllegalArgumentException("The norm of " + year + " has a gap at age " + age);
            }
            age = cost.toAge() + 1;
        }
        if (children.isEmpty() || commonOre.isEmpty() || singleOre <= 0 || coupleOre <= 0 || extraPersonOre <= 0) {
            throw new IllegalArgumentException("The norm of " + year + " lacks amounts");
        }
    }

    /** The oldest age at which someone is counted as a child or a school youth. */
    public int oldestChild() {
        return children.get(children.size() - 1).toAge();
    }

    /**
     * The personal costs of a child of that age.
     *
     * @throws IllegalArgumentException if nobody of that age is counted as a child
     */
    public ChildCost child(int age) {
        return children.stream()
                .filter(cost -> cost.fromAge() <= age && age <= cost.toAge())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No child is " + age + " years old"));
    }

    /** Common household costs for so many persons, öre. */
    public long common(int persons) {
        if (persons < 1) {
            throw new IllegalArgumentException("A household has someone in it");
        }
        int last = commonOre.size();
        return commonOre.get(Math.min(persons, last) - 1) + Math.max(0, persons - last) * extraPersonOre;
    }
}

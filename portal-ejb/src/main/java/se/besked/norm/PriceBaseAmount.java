package se.besked.norm;

import com.google.gson.Gson;
import java.util.List;
import java.util.Optional;

/**
 * The price base amount (prisbasbelopp) of a calendar year: so much of a child's own pay is not counted (SoL 12 kap. 9
 * §).
 *
 * @param ore öre a year
 * @param verified whether it has been read in its source; one that has not is shown as such wherever it is used
 */
public record PriceBaseAmount(int year, long ore, boolean verified) {

    private record Stored(List<PriceBaseAmount> amounts) {}

    private static final List<PriceBaseAmount> ALL = Resources.read(
                    "/norm/price-base-amounts.json", Stored.class, new Gson())
            .amounts();

    /** The amount of that year, if it is known; never another year's. */
    public static Optional<PriceBaseAmount> of(int year) {
        return ALL.stream().filter(amount -> amount.year() == year).findFirst();
    }
}

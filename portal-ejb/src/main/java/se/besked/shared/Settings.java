package se.besked.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What a municipality sets. Every value has a default in {@code META-INF/microprofile-config.properties} and is
 * overridden by an environment variable of the same name ({@code besked.unit.phone} by {@code BESKED_UNIT_PHONE}).
 */
@ApplicationScoped
public class Settings {

    public Mode mode() {
        return Mode.of(text("besked.mode", ""));
    }

    /** Whether keys that are missing may be made at the start; otherwise a person makes them and backs them up. */
    public boolean makesMissingKeys() {
        return mode() == Mode.DEMONSTRATION;
    }

    /** Whether files may be shown that no scanner has looked at, because there is none. */
    public boolean showsUnscanned() {
        return mode() == Mode.DEMONSTRATION;
    }

    /** Days for which the original of a file that was not taken is kept. */
    public int refusedFileDays() {
        return number("besked.refused.days", 30);
    }

    /** The names by which this installation is reached, without ports; empty where nobody has said. */
    public Set<String> hosts() {
        String usual = mode() == Mode.DEMONSTRATION ? "localhost,127.0.0.1,[::1]" : "";
        return Arrays.stream(text("besked.hosts", usual).split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Megabytes that must be free on each disk of ours. */
    public int freeMegabytes() {
        return number("besked.disk.megabytes", 100);
    }

    public String municipality() {
        return text("besked.municipality", "Ekeby kommun");
    }

    /** The board that decides, as it stands in letters. */
    public String board() {
        return text("besked.board", "Socialnämnden");
    }

    public String unit() {
        return text("besked.unit.name", "Enheten för ekonomiskt bistånd");
    }

    public String unitPhone() {
        return text("besked.unit.phone", "0123-45 67 00");
    }

    public String unitAddress() {
        return text("besked.unit.address", "Storgatan 1, 123 45 Ekeby");
    }

    /** The administrative court to which an appeal is addressed. */
    public String court() {
        return text("besked.court", "Förvaltningsrätten i Linköping");
    }

    /** Days within which a decision is due, counted in banking days from arrival. */
    public int dueBankingDays() {
        return number("besked.due.banking-days", 5);
    }

    public int opensOnDay() {
        return number("besked.month.opens-on-day", 10);
    }

    public int applyByDay() {
        return number("besked.month.apply-by-day", 20);
    }

    public int payDay() {
        return number("besked.month.pay-day", 27);
    }

    public String text(String key, String otherwise) {
        return config().getOptionalValue(key, String.class)
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }

    public int number(String key, int otherwise) {
        return config().getOptionalValue(key, Integer.class).orElse(otherwise);
    }

    public boolean flag(String key, boolean otherwise) {
        return config().getOptionalValue(key, Boolean.class).orElse(otherwise);
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}

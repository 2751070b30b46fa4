package se.besked.front;

import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Lines of the log, none longer than what a person reads, for part of what stands in them comes from outside. */
public final class LogLines extends SimpleFormatter {

    static final int MOST = 8_000;

    @Override
    public String format(LogRecord entry) {
        String text = super.format(entry);
        return text.length() <= MOST ? text : text.substring(0, MOST) + System.lineSeparator();
    }
}

package se.besked.web.faces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A piece of a sentence: ours, or Swedish whatever the page speaks (a name of an authority, an address, an officer's
 * own words), which a reader aloud has to know.
 */
public record Piece(String words, boolean swedish) {

    /** The sentence in its pieces. @param parts what in it is Swedish; null and empty ones count for nothing */
    public static List<Piece> of(String sentence, List<String> parts) {
        List<Piece> pieces = new ArrayList<>();
        String rest = sentence;
        while (!rest.isEmpty()) {
            String here = rest;
            String part = parts.stream()
                    .filter(Objects::nonNull)
                    .filter(one -> !one.isEmpty() && here.contains(one))
                    .min(Comparator.<String>comparingInt(here::indexOf).thenComparing(one -> -one.length()))
                    .orElse(null);
            int at = part == null ? rest.length() : rest.indexOf(part);
            if (at > 0) {
                pieces.add(new Piece(rest.substring(0, at), false));
            }
            if (part != null) {
                pieces.add(new Piece(part, true));
            }
            rest = rest.substring(part == null ? at : at + part.length());
        }
        return pieces;
    }
}

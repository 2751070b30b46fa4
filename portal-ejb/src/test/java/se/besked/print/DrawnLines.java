package se.besked.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a page as the eye does: the glyphs of each line from left to right, whatever order they were written in. */
final class DrawnLines extends PDFTextStripper {

    private final Map<Integer, List<TextPosition>> lines = new TreeMap<>();

    @Override
    protected void processTextPosition(TextPosition glyph) {
        lines.computeIfAbsent(getCurrentPageNo() * 10_000 + Math.round(glyph.getY()), any -> new ArrayList<>())
                .add(glyph);
    }

    /** The lines from the top, each from left to right, white space as single plain spaces. */
    List<String> lines() {
        return lines.values().stream().map(DrawnLines::line).toList();
    }

    private static String line(List<TextPosition> glyphs) {
        return glyphs.stream()
                .sorted(Comparator.comparing(TextPosition::getX))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining())
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }

    static List<String> of(org.apache.pdfbox.pdmodel.PDDocument pdf) throws IOException {
        DrawnLines drawn = new DrawnLines();
        drawn.getText(pdf);
        return drawn.lines();
    }
}

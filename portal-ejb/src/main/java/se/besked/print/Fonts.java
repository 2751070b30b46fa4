package se.besked.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that are embedded in what we print. They have the scripts of our languages and most others that are written
 * in Europe, Ethiopia and Eritrea; whoever writes in another must hear that before it is printed as a mark.
 */
public final class Fonts {

    /**
     * Noto Sans is here without its table of Devanagari ligatures ({@code GSUB}): PDFBox looked every Latin word up in
     * it, half of the time that a letter takes, and the files came out byte for byte the same.
     */
    static final List<Face> FACES = List.of(
            new Face("NotoSans-Regular.ttf", "Noto Sans", 400),
            new Face("NotoSans-Bold.ttf", "Noto Sans", 700),
            new Face("NotoSansArabic-Regular.ttf", "Noto Sans Arabic", 400),
            new Face("NotoSansArabic-Bold.ttf", "Noto Sans Arabic", 700),
            new Face("NotoSansEthiopic-Regular.ttf", "Noto Sans Ethiopic", 400),
            new Face("NotoSerif-SemiBold.ttf", "Noto Serif", 600));

    /** Those in which text is set; each face of a family has the same signs. */
    private static final List<String> OF_TEXT =
            List.of("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf", "NotoSansEthiopic-Regular.ttf");

    private static final int MOST = 20;

    /** A file of a family. */
    record Face(String file, String family, int weight) {
        InputStream open() {
            return Fonts.open(file);
        }
    }

    /** Read at first use. */
    private static final class Signs {

        static final BitSet ALL = new BitSet();

        static {
            for (String file : OF_TEXT) {
                try (InputStream in = open(file);
                        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                    CmapLookup signs = font.getUnicodeCmapLookup();
                    for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
                        if (signs.getGlyphId(sign) != 0) {
                            ALL.set(sign);
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(file, e);
                }
            }
        }
    }

    private Fonts() {}

    /**
     * The signs of a text that none of the fonts has and that are printed as a mark instead.
     *
     * @return each once, in their order, at most 20; empty if the whole text can be printed
     */
    public static String lacking(String text) {
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !unseen(sign) && !Signs.ALL.get(sign))
                .distinct()
                .limit(MOST)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean unseen(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    private static InputStream open(String file) {
        return Fonts.class.getResourceAsStream("/fonts/" + file);
    }
}

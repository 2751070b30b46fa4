package se.besked.receipt.inspection.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;

/**
 * The same paper without anything that acts, leads elsewhere, hides a file or tells about who made it: what an officer
 * may open in a program of her own. Every object that can be reached is looked at, and the file is written anew from
 * what is left, so nothing remains beside it.
 */
final class PdfCleaning {

    static final String NAME = "cleaned.pdf";

    /** Entries that go wherever they stand. */
    private static final Set<COSName> ENTRIES = names(
            // What happens without or with a click.
            "OpenAction",
            "AA",
            "PA",
            "JS",
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "URI",
            "URLS",
            "Rendition",
            "Renditions",
            "RichMedia",
            "RichMediaContent",
            "RichMediaSettings",
            "XFA",
            "Threads",
            "NeedsRendering",
            // What lies in other files, and other files in this one.
            "EmbeddedFiles",
            "EF",
            "AF",
            "Collection",
            "FFilter",
            "FDecodeParms",
            "Ref",
            "OPI",
            "PS",
            "IDS",
            "Templates",
            // Who made it, with what, from what.
            "Metadata",
            "PieceInfo",
            "LastModified",
            "SpiderInfo",
            "Legal",
            "Perms",
            "DSS");

    /**
     * Dictionaries of these types go, with the entry that leads to them; a signature does not hold for another file.
     */
    private static final Set<COSName> TYPES = names(
            "Action",
            "Filespec",
            "F",
            "EmbeddedFile",
            "Rendition",
            "MediaClip",
            "JavaScript",
            "3D",
            "Metadata",
            "Sig",
            "DocTimeStamp");

    private static final Set<COSName> SUBTYPES =
            names("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D", "PS", "XML", "JavaScript");
    /** All actions; going to a page of the same paper is no loss either. */
    private static final Set<COSName> ACTIONS = names(
            "GoTo",
            "GoToR",
            "GoToE",
            "GoToDp",
            "Launch",
            "Thread",
            "URI",
            "Sound",
            "Movie",
            "Hide",
            "Named",
            "SubmitForm",
            "ResetForm",
            "ImportData",
            "JavaScript",
            "SetOCGState",
            "Rendition",
            "Trans",
            "GoTo3DView",
            "RichMediaExecute");

    /** More than any paper has; each takes memory. */
    private static final int MOST_OBJECTS = 400_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> left = new ArrayDeque<>();

    private PdfCleaning() {}

    /**
     * @param document changed by this; not to be used afterwards
     * @param most bytes that the result may have
     * @return a file in {@code out}
     * @throws RefusedFile DAMAGED if it is too much to look through
     */
    static Path clean(PDDocument document, Path out, long most) throws IOException {
        COSDictionary trailer = document.getDocument().getTrailer();
        trailer.removeItem(COSName.INFO);
        trailer.removeItem(COSName.ID);
        new PdfCleaning().walk(trailer);
        Path file = out.resolve(NAME);
        document.save(file.toFile());
        if (Files.size(file) > most) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        return file;
    }

    private void walk(COSDictionary trailer) {
        left.push(trailer);
        while (!left.isEmpty()) {
            COSBase next = left.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            if (next instanceof COSDictionary dictionary) {
                clean(dictionary);
            } else if (next instanceof COSArray array) {
                clean(array);
            }
        }
    }

    private void clean(COSDictionary dictionary) {
        for (COSName key : List.copyOf(dictionary.keySet())) {
            // In a stream, F says that its content lies in another file.
            boolean elsewhere = key.equals(COSName.F) && dictionary instanceof COSStream;
            COSBase value = dictionary.getDictionaryObject(key);
            if (elsewhere || ENTRIES.contains(key) || value != null && goes(value)) {
                dictionary.removeItem(key);
            } else if (value != null) {
                left.push(value);
            }
        }
    }

    private void clean(COSArray array) {
        for (int at = array.size() - 1; at >= 0; at--) {
            COSBase value = array.getObject(at);
            if (value != null && goes(value)) {
                array.remove(at);
            } else if (value != null) {
                left.push(value);
            }
        }
    }

    private static boolean goes(COSBase value) {
        return value instanceof COSDictionary dictionary
                && (says(dictionary, COSName.TYPE, TYPES)
                        || says(dictionary, COSName.SUBTYPE, SUBTYPES)
                        || says(dictionary, COSName.S, ACTIONS));
    }

    private static boolean says(COSDictionary dictionary, COSName key, Set<COSName> names) {
        return dictionary.getDictionaryObject(key) instanceof COSName name && names.contains(name);
    }

    private static Set<COSName> names(String... names) {
        return Arrays.stream(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}

package se.besked.receipt.inspection.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.besked.receipt.inspection.ActivePdfs;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.SamplePdfs;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.UploadPolicy;

/** What an officer downloads of a PDF. */
class PdfCleaningTest {

    /** As a key or as a value, in any object. */
    private static final Set<String> GONE = Set.of(
            "OpenAction",
            "AA",
            "JS",
            "JavaScript",
            "Launch",
            "EmbeddedFiles",
            "EmbeddedFile",
            "EF",
            "AF",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "URI",
            "FileAttachment",
            "Screen",
            "Movie",
            "Sound",
            "3D",
            "Rendition",
            "Filespec",
            "Collection",
            "FFilter",
            "Metadata",
            "PieceInfo",
            "Info",
            "Author",
            "Thread",
            "Named",
            "Hide",
            "RichMediaExecute",
            "GoTo3DView",
            "SetOCGState",
            "ResetForm");

    private static final Set<String> SAID = Set.of("secret act", "calc.exe", "Amina Secret", "elsewhere", "passwd");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> nothingThatActsIsLeft() {
        return ActivePdfs.all().entrySet().stream()
                .map(active -> DynamicTest.dynamicTest(active.getKey(), () -> {
                    assertThat(found(active.getValue())).as("the sample acts").isNotEmpty();

                    byte[] cleaned = clean(active.getValue());

                    assertThat(found(cleaned)).isEmpty();
                    assertThat(text(cleaned)).contains("Receipt, page 1");
                }));
    }

    @Test
    void thePaperItselfStays() throws Exception {
        byte[] cleaned = clean(SamplePdfs.pages(3));

        assertThat(text(cleaned)).contains("Receipt, page 1").contains("Receipt, page 3");
        assertThat(new String(cleaned, StandardCharsets.ISO_8859_1).split("startxref", -1))
                .as("written once")
                .hasSize(2);
    }

    @Test
    void whatAnEarlierVersionOfItSaidIsNotInIt() throws Exception {
        byte[] first = ActivePdfs.all().get("who made it");
        byte[] both = SamplePictures.bytes(out -> {
            try (PDDocument document = Loader.loadPDF(first)) {
                document.getDocumentCatalog().setMetadata(null);
                document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                document.saveIncremental(out);
            }
        });
        assertThat(new String(both, StandardCharsets.ISO_8859_1)).contains("Amina Secret");

        assertThat(new String(clean(both), StandardCharsets.ISO_8859_1)).doesNotContain("Amina Secret");
    }

    private byte[] clean(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spool", null), content);
        Inspected inspected = new Inspection(UploadPolicy.standard())
                .inspect(file, FileKind.PDF, Optional.empty(), 0, Files.createTempDirectory(folder, "out"));
        return Files.readAllBytes(inspected.cleaned().orElseThrow());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Names and words that must not be there, in all objects, reachable or not. */
    private static Set<String> found(byte[] pdf) throws IOException {
        Set<String> found = new TreeSet<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> left = new ArrayDeque<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            left.add(document.getDocument().getTrailer());
            COSDocument all = document.getDocument();
            all.getXrefTable().keySet().forEach(key -> left.add(all.getObjectFromPool(key)));
            while (!left.isEmpty()) {
                COSBase next = left.pop();
                if (!seen.add(next)) {
                    continue;
                }
                if (next instanceof COSObject reference && reference.getObject() != null) {
                    left.add(reference.getObject());
                } else if (next instanceof COSName name && GONE.contains(name.getName())) {
                    found.add(name.getName());
                } else if (next instanceof COSString string) {
                    SAID.stream().filter(string.getString()::contains).forEach(found::add);
                } else if (next instanceof COSArray array) {
                    array.forEach(left::add);
                } else if (next instanceof COSDictionary dictionary) {
                    left.addAll(dictionary.keySet());
                    left.addAll(dictionary.getValues());
                    if (dictionary instanceof COSStream stream) {
                        String content =
                                new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                        SAID.stream().filter(content::contains).forEach(found::add);
                    }
                }
            }
        }
        return found;
    }
}

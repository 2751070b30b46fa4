package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;
import static se.besked.receipt.hostile.Bytes.join;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.SamplePdfs;
import se.besked.receipt.inspection.SamplePictures;

/** Files that are not what they say, or two things at once. */
final class HostileTypes {

    private static final byte[] HTML = ascii("<!doctype html><script>alert('" + HostileFile.MARKER + "')</script>");
    private static final byte[] SVG = ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert('"
            + HostileFile.MARKER + "')</script></svg>");
    private static final byte[] JAR = Eicar.zipped("Run.class", ascii(HostileFile.MARKER.repeat(50)));

    private HostileTypes() {}

    static Stream<HostileFile> files() {
        return Stream.concat(strangers(), polyglots());
    }

    private static Stream<HostileFile> strangers() {
        return Stream.of(
                HostileFile.drawn("a PNG called jpg", "kvitto.jpg", () -> SamplePictures.png(80, 60)),
                HostileFile.drawn("a JPEG called png", "kvitto.png", () -> SamplePictures.jpeg(80, 60)),
                HostileFile.drawn("a JPEG called pdf", "kvitto.pdf", () -> SamplePictures.jpeg(80, 60)),
                HostileFile.drawn("a PDF called jpeg", "kvitto.jpeg", () -> SamplePdfs.pages(1)),
                HostileFile.drawn("a JPEG called html", "kvitto.html", () -> SamplePictures.jpeg(80, 60)),
                wrong("a page", "kvitto.html", () -> HTML),
                wrong("a page called jpg", "kvitto.jpg", () -> HTML),
                wrong("a drawing with a script", "kvitto.svg", () -> SVG),
                wrong("a drawing with a script called png", "kvitto.png", () -> SVG),
                wrong("a drawing that laughs a billion times", "kvitto.svg", HostileTypes::laughingSvg),
                wrong(
                        "a drawing that reads the password file",
                        "kvitto.svg",
                        () -> ascii("<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>")),
                wrong("an archive called pdf", "kvitto.pdf", () -> JAR),
                wrong("a text document", "kvitto.docx", () -> Eicar.zipped("word/document.xml", HTML)),
                wrong("a program called pdf", "faktura.pdf", () -> join(ascii("MZ"), new byte[500])),
                wrong("a Linux program called jpg", "kvitto.jpg", () -> join(ascii("\u007fELF"), new byte[500])),
                wrong("a shell script called pdf", "kvitto.pdf", () -> ascii("#!/bin/sh\nrm -rf /\n")),
                wrong("PostScript called pdf", "kvitto.pdf", () -> ascii("%!PS-Adobe-3.0\n(/etc/passwd) (r) file\n")),
                HostileFile.drawn(
                        "a PDF behind a line of junk", "kvitto.pdf", () -> join(ascii("\n"), SamplePdfs.pages(1))),
                wrong("gzip that unpacks to 100 MB", "kvitto.gz", HostileTypes::gzip),
                wrong("a bitmap", "kvitto.bmp", () -> encoded("bmp")),
                wrong("JPEG 2000", "kvitto.jp2", () -> join(Bytes.int32(12), ascii("jP  \r\n\u0087\n"), new byte[80])),
                wrong("AVIF", "kvitto.avif", () -> join(Bytes.int32(24), ascii("ftypavif"), new byte[80])),
                wrong(
                        "a film called heic",
                        "kvitto.heic",
                        () -> join(Bytes.int32(24), ascii("ftypisom"), new byte[80])),
                wrong(
                        "sound in a RIFF called webp",
                        "kvitto.webp",
                        () -> join(ascii("RIFF\4\0\0\0WAVEfmt "), new byte[80])),
                wrong("a GIF with 400 000 frames", "kvitto.gif", HostileTypes::gifOfManyFrames));
    }

    private static Stream<HostileFile> polyglots() {
        return Stream.of(
                wrong("GIFAR", "kvitto.gif", () -> join(encoded("gif"), JAR)),
                wrong("GIFAR called jpg", "kvitto.jpg", () -> join(encoded("gif"), JAR)),
                HostileFile.drawn(
                        "an archive behind a JPEG", "kvitto.jpg", () -> join(SamplePictures.jpeg(50, 50), JAR)),
                HostileFile.either(
                        "an archive behind a PNG",
                        "kvitto.png",
                        () -> join(SamplePictures.png(50, 50), JAR),
                        Refusal.DAMAGED),
                HostileFile.drawn(
                        "a page in and behind a JPEG",
                        "kvitto.jpg",
                        () -> join(
                                JpegBytes.with(
                                        SamplePictures.jpeg(50, 50), JpegBytes.COMMENT, join(HTML, ascii("<!--"))),
                                ascii("-->"),
                                HTML)),
                HostileFile.drawn(
                        "a PDF in a JPEG",
                        "kvitto.jpg",
                        () -> JpegBytes.with(SamplePictures.jpeg(50, 50), JpegBytes.COMMENT, SamplePdfs.pages(1))),
                HostileFile.either(
                        "a small archive behind a PDF",
                        "kvitto.pdf",
                        () -> join(SamplePdfs.pages(1), JAR),
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "an archive far behind a PDF",
                        "kvitto.pdf",
                        () -> join(SamplePdfs.pages(1), new byte[1024], JAR),
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "two PDFs, the second without an end",
                        "kvitto.pdf",
                        () -> join(SamplePdfs.pages(1), Arrays.copyOf(SamplePdfs.pages(20), 2_000)),
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "a page that begins like a PNG",
                        "kvitto.png",
                        () -> join(Arrays.copyOf(SamplePictures.png(1, 1), 8), HTML),
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "a page that begins like a JPEG",
                        "kvitto.jpg",
                        () -> join(Arrays.copyOf(SamplePictures.jpeg(9, 9), 4), HTML),
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "a page that begins like a PDF",
                        "kvitto.pdf",
                        () -> join(ascii("%PDF-1.7\n"), HTML, ascii("\n%%EOF")),
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "a drawing that begins like a JPEG",
                        "kvitto.jpg",
                        () -> join(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, SVG),
                        Refusal.DAMAGED));
    }

    private static HostileFile wrong(String what, String sent, Supplier<byte[]> made) {
        return HostileFile.refused(what, sent, made, Refusal.WRONG_TYPE);
    }

    private static byte[] encoded(String format) {
        return Bytes.of(out -> ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), format, out));
    }

    private static byte[] laughingSvg() {
        StringBuilder svg = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
        for (int level = 1; level <= 9; level++) {
            svg.append("<!ENTITY a")
                    .append(level)
                    .append(" '")
                    .append(("&a" + (level - 1) + ";").repeat(10))
                    .append("'>");
        }
        return ascii(svg.append("]><svg><text>&a9;</text></svg>").toString());
    }

    private static byte[] gzip() {
        return Bytes.of(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                byte[] part = new byte[1 << 20];
                for (int megabyte = 0; megabyte < 100; megabyte++) {
                    gzip.write(part);
                }
            }
        });
    }

    private static byte[] gifOfManyFrames() {
        byte[] frame = {'!', (byte) 0xf9, 4, 0, 0, 0, 0, 0, ',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0};
        return Bytes.of(out -> {
            out.write(ascii("GIF89a\1\0\1\0\u0080\0\0\0\0\0\u00ff\u00ff\u00ff"));
            for (int number = 0; number < 400_000; number++) {
                out.write(frame);
            }
            out.write(';');
        });
    }
}

package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;
import static se.besked.receipt.hostile.Bytes.join;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes PDFs object by object, as no honest library would. */
final class RawPdf {

    /** The number of the first object that {@link #page} is given. */
    static final int FIRST = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    RawPdf() {
        out.writeBytes(ascii("%PDF-1.7\n"));
    }

    /** The next object; the first has number 1. */
    RawPdf object(byte[] body) {
        places.add(out.size());
        out.writeBytes(ascii(places.size() + " 0 obj\n"));
        out.writeBytes(body);
        out.writeBytes(ascii("\nendobj\n"));
        return this;
    }

    RawPdf object(String body) {
        return object(ascii(body));
    }

    /** With a table of all objects; object 1 is the catalogue. */
    byte[] end() {
        return end("");
    }

    byte[] end(String trailer) {
        int table = out.size();
        StringBuilder text = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        for (int place : places) {
            text.append(String.format(Locale.ROOT, "%010d 00000 n \n", place));
        }
        text.append("trailer\n<< /Size ")
                .append(places.size() + 1)
                .append(" /Root 1 0 R ")
                .append(trailer)
                .append(" >>\nstartxref\n");
        out.writeBytes(ascii(text.append(table).append("\n%%EOF\n").toString()));
        return out.toByteArray();
    }

    /** What has been written, without an end. */
    byte[] open() {
        return out.toByteArray();
    }

    static byte[] stream(String dictionary, byte[] content) {
        return join(
                ascii("<< " + dictionary + " /Length " + content.length + " >>\nstream\n"),
                content,
                ascii("\nendstream"));
    }

    static byte[] stream(String dictionary, String content) {
        return stream(dictionary, ascii(content));
    }

    static byte[] packed(String dictionary, byte[] packed) {
        return stream(dictionary + " /Filter /FlateDecode", packed);
    }

    /** One page of A4; what it uses are objects from {@link #FIRST} on. */
    static byte[] page(String resources, String content, byte[]... objects) {
        return page("/MediaBox [0 0 595 842]", "", resources, stream("", content), objects);
    }

    /**
     * @param entries of the page's own dictionary
     * @param catalogue more entries of the catalogue
     */
    static byte[] page(String entries, String catalogue, String resources, byte[] content, byte[]... objects) {
        RawPdf pdf = new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>")
                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .object("<< /Type /Page /Parent 2 0 R " + entries + " /Contents 4 0 R /Resources << " + resources
                        + " >> >>")
                .object(content);
        for (byte[] object : objects) {
            pdf.object(object);
        }
        return pdf.end();
    }
}

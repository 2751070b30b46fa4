package se.besked.receipt.inspection;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What the process that looked at a file tells the one that asked: a small text file beside the pictures. */
final class InspectionReport {

    private static final String NAME = "report";

    private InspectionReport() {}

    static void write(Path out, Inspected inspected) throws IOException {
        Properties report = new Properties();
        report.setProperty("kind", inspected.kind().name());
        report.setProperty("pictures", String.valueOf(inspected.pictures().size()));
        inspected.cleaned().ifPresent(cleaned -> report.setProperty("cleaned", cleaned.getFileName().toString()));
        for (Picture picture : inspected.pictures()) {
            report.setProperty(
                    "picture." + picture.page(),
                    picture.kind() + " " + picture.width() + " " + picture.height() + " " + picture.file().getFileName());
        }
        store(out, report);
    }

    static void write(Path out, Refusal refusal) throws IOException {
        Properties report = new Properties();
        report.setProperty("refused", refusal.name());
        store(out, report);
    }

    /**
     * @throws RefusedFile what the report says, DAMAGED if there is none: the process ended before its work did
     * @throws IOException if the disk fails
     */
    static Inspected read(Path out) throws IOException {
        Path file = out.resolve(NAME);
        if (!Files.exists(file)) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        Properties report = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            report.load(reader);
        }
        String refused = report.getProperty("refused");
        if (refused != null) {
            throw new RefusedFile(Refusal.valueOf(refused));
        }
        List<Picture> pictures = new ArrayList<>();
        int count = Integer.parseInt(report.getProperty("pictures"));
        for (int page = 1; page <= count; page++) {
            String[] parts = report.getProperty("picture." + page).split(" ");
            pictures.add(new Picture(
                    page, out.resolve(parts[3]), FileKind.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
        Optional<Path> cleaned = Optional.ofNullable(report.getProperty("cleaned")).map(out::resolve);
        return new Inspected(FileKind.valueOf(report.getProperty("kind")), List.copyOf(pictures), cleaned);
    }

    /** Under another name first, so that half a report is none. */
    private static void store(Path out, Properties report) throws IOException {
        Path draft = out.resolve(NAME + ".part");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            report.store(writer, null);
        }
        Files.move(draft, out.resolve(NAME));
    }
}

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
     * What the report says; DAMAGED if there is none: the process ended before its work did.
     *
     * @param watched what the process took as far as its watch could see; it knows its own end better
     * @throws IOException if the disk fails
     */
    static Examination read(Path out, Effort watched) throws IOException {
        Path file = out.resolve(NAME);
        if (!Files.exists(file)) {
            return Examination.refused(Refusal.DAMAGED, watched);
        }
        Properties report = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            report.load(reader);
        }
        Effort effort = new Effort(
                watched.millis(),
                Math.max(watched.cpuMillis(), Long.parseLong(report.getProperty("cpu"))),
                Math.max(watched.peakMegabytes(), Integer.parseInt(report.getProperty("peak"))));
        String refused = report.getProperty("refused");
        if (refused != null) {
            return Examination.refused(Refusal.valueOf(refused), effort);
        }
        List<Picture> pictures = new ArrayList<>();
        int count = Integer.parseInt(report.getProperty("pictures"));
        for (int page = 1; page <= count; page++) {
            String[] parts = report.getProperty("picture." + page).split(" ");
            int width = Integer.parseInt(parts[1]);
            int height = Integer.parseInt(parts[2]);
            pictures.add(new Picture(page, out.resolve(parts[3]), FileKind.valueOf(parts[0]), width, height));
        }
        Optional<Path> cleaned = Optional.ofNullable(report.getProperty("cleaned")).map(out::resolve);
        return Examination.taken(
                new Inspected(FileKind.valueOf(report.getProperty("kind")), List.copyOf(pictures), cleaned), effort);
    }

    /** Under another name first, so that half a report is none. */
    private static void store(Path out, Properties report) throws IOException {
        ProcessTree self = new ProcessTree(ProcessHandle.current().pid());
        self.look();
        report.setProperty("cpu", String.valueOf(self.cpuMillis()));
        report.setProperty("peak", String.valueOf(self.peakMegabytes()));
        Path draft = out.resolve(NAME + ".part");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            report.store(writer, null);
        }
        Files.move(draft, out.resolve(NAME));
    }
}

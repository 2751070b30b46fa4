package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.receipt.inspection.Examination;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.Unfinished;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.Work;
import se.besked.receipt.inspection.fingerprint.Fingerprint;

/**
 * What the process that looked at a file tells the one that asked: a small text file beside the pictures. Whoever got
 * hold of that process has written it, so nothing in it is believed: no place but those of pictures in that very
 * folder, no link, no other kind of file, no number without a limit.
 */
final class InspectionReport {

    private static final String NAME = "report";
    private static final long MOST_BYTES = 1_000_000;
    private static final Pattern PICTURE = Pattern.compile("(JPEG|PNG) ([1-9][0-9]{0,4}) ([1-9][0-9]{0,4}) (\\S+)");
    private static final Pattern FILE = Pattern.compile("[a-z0-9-]{1,20}\\.(jpg|png|pdf)");
    /** Class and method. */
    private static final Pattern CHECK = Pattern.compile("[A-Za-z0-9$.]{0,90}");

    private InspectionReport() {}

    static void write(Path out, Inspected inspected, Work work) throws IOException {
        Properties report = new Properties();
        report.setProperty("kind", inspected.kind().name());
        report.setProperty("pictures", String.valueOf(inspected.pictures().size()));
        inspected
                .cleaned()
                .ifPresent(cleaned ->
                        report.setProperty("cleaned", cleaned.getFileName().toString()));
        for (Picture picture : inspected.pictures()) {
            report.setProperty(
                    "picture." + picture.page(),
                    picture.kind() + " " + picture.width() + " " + picture.height() + " "
                            + picture.file().getFileName());
            report.setProperty(
                    "small." + picture.page(), picture.small().getFileName().toString());
            picture.fingerprint()
                    .ifPresent(
                            fingerprint -> report.setProperty("fingerprint." + picture.page(), fingerprint.written()));
        }
        store(out, report, work);
    }

    static void write(Path out, RefusedFile refused, Work work) throws IOException {
        Properties report = new Properties();
        report.setProperty("refused", refused.reason().name());
        report.setProperty("check", refused.check());
        store(out, report, work);
    }

    /**
     * What the report says; without one, or one that can be believed, nothing is known: the process ended before its
     * work did.
     *
     * @param watched what the process took as far as its watch could see; it knows its own end better
     * @throws IOException if the disk fails
     */
    static Examination read(Path out, ResourceUsage watched) throws IOException {
        Path file = out.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
            return Examination.unfinished(Unfinished.NO_REPORT, watched);
        }
        Properties report = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            report.load(reader);
            Work work = Work.of(report.getProperty("work"));
            ResourceUsage usage = new ResourceUsage(
                    watched.millis(),
                    Math.max(watched.cpuMillis(), Long.parseLong(report.getProperty("cpu"))),
                    Math.max(watched.peakMegabytes(), Integer.parseInt(report.getProperty("peak"))));
            String refused = report.getProperty("refused");
            return refused == null
                    ? Examination.taken(inspected(out, report), work, usage)
                    : Examination.refused(Refusal.valueOf(refused), check(report), work, usage);
        } catch (CharacterCodingException | IllegalArgumentException | NullPointerException nonsense) {
            return Examination.unfinished(Unfinished.NO_REPORT, watched);
        }
    }

    private static String check(Properties report) {
        String check = report.getProperty("check");
        if (!CHECK.matcher(check).matches()) {
            throw new IllegalArgumentException("check");
        }
        return check;
    }

    /** @throws IllegalArgumentException or a NullPointerException if the report is not one of ours */
    private static Inspected inspected(Path out, Properties report) throws IOException {
        int count = Integer.parseInt(report.getProperty("pictures"));
        if (count < 1 || count > UploadPolicy.standard().maxPages()) {
            throw new IllegalArgumentException("pictures");
        }
        List<Picture> pictures = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            Matcher parts = PICTURE.matcher(report.getProperty("picture." + page));
            if (!parts.matches()) {
                throw new IllegalArgumentException("picture");
            }
            FileKind kind = FileKind.valueOf(parts.group(1));
            Optional<Fingerprint> fingerprint = Optional.ofNullable(report.getProperty("fingerprint." + page))
                    .map(Fingerprint::of);
            pictures.add(new Picture(
                    page,
                    own(out, parts.group(4), kind),
                    own(out, report.getProperty("small." + page), FileKind.JPEG),
                    kind,
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)),
                    fingerprint));
        }
        Optional<Path> cleaned = report.getProperty("cleaned") == null
                ? Optional.empty()
                : Optional.of(own(out, report.getProperty("cleaned"), FileKind.PDF));
        return new Inspected(FileKind.valueOf(report.getProperty("kind")), List.copyOf(pictures), cleaned);
    }

    /** A file of that folder, by its name, that begins as its kind does. */
    private static Path own(Path out, String name, FileKind kind) throws IOException {
        Path file = out.resolve(name);
        if (!FILE.matcher(name).matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException("file");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            if (FileKind.ofStart(in.readNBytes(FileKind.START))
                    .filter(kind::equals)
                    .isEmpty()) {
                throw new IllegalArgumentException("kind");
            }
        }
        return file;
    }

    /** Under another name first, so that half a report is none. */
    private static void store(Path out, Properties report, Work work) throws IOException {
        ProcessTree self = new ProcessTree(ProcessHandle.current().pid());
        self.look();
        report.setProperty("work", work.written());
        report.setProperty("cpu", String.valueOf(self.cpuMillis()));
        report.setProperty("peak", String.valueOf(self.peakMegabytes()));
        Path draft = out.resolve(NAME + ".part");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            report.store(writer, null);
        }
        Files.move(draft, out.resolve(NAME));
    }
}

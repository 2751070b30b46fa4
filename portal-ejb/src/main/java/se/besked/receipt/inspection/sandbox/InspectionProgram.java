package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.formats.Inspection;

/**
 * The process that looks at one file and ends. Arguments: the file, its kind, quarter turns clockwise, the folder for
 * the pictures, how many milliseconds it may take, and the picture that a converter has made, if one has; never its
 * name, since a process list is read by others.
 */
public final class InspectionProgram {

    static final int OUT_OF_TIME = 3;
    private static final int CONVERTED = 5;

    private InspectionProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[3]);
        endAfter(Long.parseLong(arguments[4]));
        Inspection inspection = new Inspection(UploadPolicy.standard());
        try {
            Inspected inspected = inspection.inspect(
                    Path.of(arguments[0]),
                    FileKind.valueOf(arguments[1]),
                    Arrays.stream(arguments).skip(CONVERTED).findFirst().map(Path::of),
                    Integer.parseInt(arguments[2]),
                    out);
            InspectionReport.write(out, inspected, inspection.work());
        } catch (RefusedFile refused) {
            InspectionReport.write(out, refused, inspection.work());
        }
    }

    /** Whoever started this process ends it in time, unless it has been ended itself. */
    private static void endAfter(long milliseconds) {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(OUT_OF_TIME);
        });
        watch.setDaemon(true);
        watch.start();
    }
}

package se.besked.receipt.inspection;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The process that looks at one file and ends. Arguments: the file, its kind, quarter turns clockwise, the folder for
 * the pictures, how many milliseconds it may take; never its name, since a process list is read by others.
 */
public final class InspectionProgram {

    static final int OUT_OF_TIME = 3;

    private InspectionProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[3]);
        endAfter(Long.parseLong(arguments[4]));
        try {
            InspectionReport.write(
                    out,
                    new Inspection(UploadPolicy.standard())
                            .inspect(
                                    Path.of(arguments[0]),
                                    FileKind.valueOf(arguments[1]),
                                    Integer.parseInt(arguments[2]),
                                    out));
        } catch (RefusedFile refused) {
            InspectionReport.write(out, refused.reason());
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

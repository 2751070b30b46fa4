package se.besked.receipt.inspection;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The process that looks at one file and ends. Arguments: the file, its kind, the folder for the pictures;
 * never its name, since a process list is read by others.
 */
public final class InspectionProgram {

    private InspectionProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[2]);
        try {
            InspectionReport.write(
                    out,
                    new Inspection(UploadPolicy.standard())
                            .inspect(Path.of(arguments[0]), FileKind.valueOf(arguments[1]), out));
        } catch (RefusedFile refused) {
            InspectionReport.write(out, refused.reason());
        }
    }
}

package se.besked.receipt.hostile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The whole corpus. */
public final class HostileFiles {

    private HostileFiles() {}

    public static List<HostileFile> all() {
        return Stream.of(
                        Eicar.files(),
                        HostileTypes.files(),
                        HostileSizes.files(),
                        HostileNames.files(),
                        HostileJpegs.files(),
                        HostileJpegMetadata.files(),
                        HostilePngs.files(),
                        HostilePngChunks.files(),
                        HostilePdfs.files(),
                        HostilePdfStructures.files(),
                        HostilePdfDrawings.files(),
                        HostilePdfPictures.files(),
                        HostileOtherPictures.files())
                .flatMap(Function.identity())
                .toList();
    }
}

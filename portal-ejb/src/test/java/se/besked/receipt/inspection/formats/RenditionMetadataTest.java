package se.besked.receipt.inspection.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.besked.receipt.inspection.ActivePdfs;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.SampleTiffs;
import se.besked.receipt.inspection.SampleWebp;
import se.besked.receipt.inspection.UploadPolicy;

/** Whatever a file tells beside its picture, the picture that people see does not. */
class RenditionMetadataTest {

    /** Size and coding of the picture itself. */
    private static final Set<String> OF_THE_PICTURE =
            Set.of("JPEG", "JFIF", "Huffman", "PNG-IHDR", "File", "File Type");

    private static final List<String> MARKS = List.of(
            "Besked Phone",
            "Exif",
            "eXIf",
            "ns.adobe.com",
            "xpacket",
            "ICC_PROFILE",
            "iCCP",
            "tEXt",
            "zTXt",
            "iTXt",
            "tIME",
            "GPS",
            "Photoshop",
            "Amina Secret",
            "/tmp/");
    private static final String XMP =
            "<?xpacket?><x:xmpmeta xmlns:x='adobe:ns:meta/' a='http://ns.adobe.com/xap/1.0/'>Besked Phone</x:xmpmeta>";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> picturesTellNothingBesideThePicture() {
        byte[] exif = SamplePictures.exif(1);
        Map<String, byte[]> samples = Map.of(
                "phone.jpg", SamplePictures.phonePhoto(80, 60, 1),
                "xmp.jpg",
                        SamplePictures.segment(
                                SamplePictures.jpeg(80, 60), 0xe1, "http://ns.adobe.com/xap/1.0/\0" + XMP),
                "profile.jpg",
                        SamplePictures.segment(SamplePictures.jpeg(80, 60), 0xe2, "ICC_PROFILE\0\1\1Besked Phone"),
                "comment.jpg", SamplePictures.segment(SamplePictures.jpeg(80, 60), 0xfe, "Besked Phone"),
                "press.jpg", SamplePictures.segment(SamplePictures.jpeg(80, 60), 0xed, "Photoshop 3.0\0Besked Phone"),
                "text.png",
                        SamplePictures.pngWith("tEXt", "Comment\0Besked Phone".getBytes(StandardCharsets.ISO_8859_1)),
                "xmp.png",
                        SamplePictures.pngWith(
                                "iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + XMP).getBytes(StandardCharsets.ISO_8859_1)),
                "exif.png", SamplePictures.pngWith("eXIf", exif),
                "exif.webp", SampleWebp.fromPhone(80, 60, exif),
                "made.pdf", ActivePdfs.all().get("who made it"));
        return Stream.concat(samples.entrySet().stream(), Stream.of(Map.entry("pages.tif", SampleTiffs.pages(2))))
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    String extension = sample.getKey().substring(sample.getKey().indexOf('.') + 1);
                    for (Picture picture : inspect(sample.getValue(), extension)) {
                        String content = Files.readString(picture.file(), StandardCharsets.ISO_8859_1);
                        assertThat(MARKS.stream().filter(content::contains)).isEmpty();
                        assertThat(directories(picture)).isSubsetOf(OF_THE_PICTURE);
                    }
                }));
    }

    private static Set<String> directories(Picture picture) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(picture.file().toFile());
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .map(Directory::getName)
                .collect(Collectors.toSet());
    }

    private List<Picture> inspect(byte[] content, String extension) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spool", null), content);
        Inspection inspection = new Inspection(UploadPolicy.standard());
        Path out = Files.createTempDirectory(folder, "out");
        return inspection
                .inspect(file, inspection.glance(file, extension), Optional.empty(), 0, out)
                .pictures();
    }
}

package se.besked.receipt.inspection.sandbox;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.metadata.Metadata;
import com.twelvemonkeys.image.ImageUtil;
import com.twelvemonkeys.imageio.ImageReaderBase;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReader;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.io.FastByteArrayOutputStream;
import com.twelvemonkeys.lang.Validate;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.jbig2.JBIG2ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.formats.Inspection;

/**
 * How the Java is started that looks at one file: with little memory, and with the libraries that reading and drawing
 * need, no more.
 *
 * @param classPath where they lie
 * @param options what it is told beyond {@link #JAVA}
 * @param readable what it must be able to read
 */
record JavaProgram(List<Path> classPath, List<String> options, List<Path> readable) {

    /** One class of each library. */
    private static final List<Class<?>> LIBRARIES = List.of(
            PDDocument.class,
            FontBoxFont.class,
            RandomAccessRead.class,
            JBIG2ImageReader.class,
            LogFactory.class,
            JPEGImageReader.class,
            TIFFImageReader.class,
            WebPImageReaderSpi.class,
            ImageReaderBase.class,
            Directory.class,
            Validate.class,
            FastByteArrayOutputStream.class,
            ImageUtil.class,
            Metadata.class,
            XMPMeta.class);

    /**
     * Heap and what Java needs beside it stay below {@link ResourceUsage#MOST_MEGABYTES}. Pictures are few and large
     * objects, so nearly all of the heap is for old ones.
     */
    private static final List<String> JAVA = List.of(
            "-Xmx150m",
            "-Xmn10m",
            "-Xss512k",
            "-XX:MaxMetaspaceSize=40m",
            "-XX:CompressedClassSpaceSize=16m",
            "-XX:ReservedCodeCacheSize=24m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true");

    /** With its classes laid out in advance, as soon as that has been done; until then, or if it cannot be, without. */
    static JavaProgram fastest() {
        return ClassData.ready().map(ClassData::program).orElseGet(() -> of(place(Inspection.class)));
    }

    /** @param ours where our own classes lie */
    static JavaProgram of(Path ours, String... options) {
        List<Path> classPath = Stream.concat(LIBRARIES.stream().map(JavaProgram::place), Stream.of(ours))
                .distinct()
                .toList();
        return new JavaProgram(classPath, List.of(options), classPath);
    }

    /**
     * @param main what is run
     * @param home a folder for what Java itself may want to write
     */
    List<String> command(Class<?> main, Path home, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA);
        command.addAll(options);
        command.addAll(List.of("-Djava.io.tmpdir=" + home, "-Duser.home=" + home, "-cp"));
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The library or the folder that the class was read from. */
    static Path place(Class<?> library) {
        try {
            return Path.of(
                    library.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(library.getName(), e);
        }
    }
}

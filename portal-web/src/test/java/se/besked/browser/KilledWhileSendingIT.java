package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fifty files are sent, ten at a time, and the server is killed the hardest way in the midst of each ten. Every file
 * that was acknowledged is there afterwards, whole; what was cut off has left nothing.
 */
@Tag("long")
@ExtendWith(Besked.class)
class KilledWhileSendingIT {

    private static final List<String> PEOPLE = List.of("amina", "olof", "tesfaye", "nadia", "henrik");

    private final Random moments = new Random(20261121);

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder"})
    void everyTickedFileIsThereAndNothingElse(String storage, Besked besked) throws Exception {
        Path data = RunningServer.emptyFolder("sending-" + storage);
        Map<String, String> environment = Map.of("BESKED_STORAGE", storage);
        int port = RunningServer.freePort();
        RunningServer.start(port, data, environment).close();
        long before = new SavedData(data).rows().get("\"BESKED\".\"PAPER_FILE\"");
        List<String> acknowledged = new ArrayList<>();
        int cutOff = 0;
        for (String person : PEOPLE) {
            RunningServer server = RunningServer.start(port, data, environment);
            Visitor visitor = besked.visitorOf(server, Device.PHONE.withoutScripts());
            visitor.open("/sv/demo");
            visitor.page().locator("button[value=" + person + "]").click();
            visitor.open("/sv/apply/2026-12/contact");
            visitor.open("/sv/apply/2026-12/upload?for=month&step=contact");
            SendingByWire wire = new SendingByWire(visitor);
            Map<String, CompletableFuture<Boolean>> sent = new LinkedHashMap<>();
            for (int file = 0; file < 10; file++) {
                byte[] photo = photo(moments.nextInt());
                sent.put(sha256(photo), wire.send("kvitto " + file + ".jpg", photo, 300 + moments.nextInt(2_000)));
            }
            CountDownLatch some = new CountDownLatch(2 + moments.nextInt(5));
            sent.values()
                    .forEach(one -> one.thenAccept(ticked -> {
                        if (ticked) {
                            some.countDown();
                        }
                    }));
            assertThat(some.await(60, TimeUnit.SECONDS)).as("some files arrive").isTrue();
            server.kill();
            for (Map.Entry<String, CompletableFuture<Boolean>> file : sent.entrySet()) {
                if (file.getValue().join()) {
                    acknowledged.add(file.getKey());
                } else {
                    cutOff++;
                }
            }
        }
        RunningServer.start(port, data, environment).close();

        SavedData saved = new SavedData(data);
        assertThat(saved.ask("select sha256 from paper_file")).containsAll(acknowledged);
        assertThat(acknowledged).as("acknowledged before a kill").isNotEmpty();
        assertThat(cutOff).as("cut off by a kill").isPositive();
        // What was stored when the kill cut the answer off may be there too: whole, and once.
        assertThat(saved.rows().get("\"BESKED\".\"PAPER_FILE\"") - before).isBetween((long) acknowledged.size(), 50L);
        assertThat(saved.ask("select p.file_id from stored_part p where p.file_id not in"
                        + " (select id from paper_file union all select id from decision_letter)"))
                .as("parts that belong to nothing")
                .isEmpty();
        assertThat(saved.ask("select f.id from paper_file f where f.state <> 'REFUSED' and not exists"
                        + " (select 1 from stored_part p where p.file_id = f.id and p.part = 0)"))
                .as("files without their original")
                .isEmpty();
        assertThat(saved.ask("select f.id from paper_file f where f.id not in (select file_id from receipt_file)"))
                .isEmpty();
        verify(data, environment);
        Files.writeString(
                RunningServer.root().resolve("portal-web/target/killed-while-sending-" + storage + ".txt"),
                "50 files, 5 kills, storage " + storage + ": " + acknowledged.size() + " acknowledged and all there, "
                        + cutOff + " cut off\n");
    }

    /** Opens every part and compares it by hash; a file that no row names would be told too. */
    private static void verify(Path data, Map<String, String> environment) throws Exception {
        for (String act : List.of("sweep", "verify")) {
            Process process = RunningServer.command(
                            "papers", environment, List.of(act, "--no-build", "--data", data.toString()))
                    .start();
            String said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(said).isZero();
        }
    }

    private static byte[] photo(int seed) throws IOException {
        BufferedImage image = new BufferedImage(700, 900, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(seed);
        for (int y = 0; y < 900; y += 3) {
            for (int x = 0; x < 700; x += 3) {
                image.setRGB(x, y, noise.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}

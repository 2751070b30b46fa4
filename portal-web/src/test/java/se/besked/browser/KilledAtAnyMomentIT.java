package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A first start that is killed the hardest way, wherever it happens to be, and started again. */
@Tag("long")
class KilledAtAnyMomentIT {

    private static final int FOLDERS = 8;
    private static final int KILLS_IN_EACH = 3;

    @Test
    void theNextStartGoesOnAndTheDataAreThoseOfAStartThatNobodyDisturbed() throws Exception {
        Path undisturbed = RunningServer.emptyFolder("undisturbed");
        long begun = System.nanoTime();
        RunningServer.start(undisturbed).close();
        long wholeStart = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Map<String, Long> whole = new SavedData(undisturbed).rows();

        Random moments = new Random(20261112);
        for (int folder = 0; folder < FOLDERS; folder++) {
            Path data = RunningServer.emptyFolder("killed");
            StringBuilder story = new StringBuilder("killed after");
            for (int kill = 0; kill < KILLS_IN_EACH; kill++) {
                long moment = 50 + moments.nextLong(wholeStart);
                story.append(' ').append(moment).append(" ms");
                Process start = RunningServer.launch(RunningServer.freePort(), data);
                start.waitFor(moment, TimeUnit.MILLISECONDS);
                start.destroyForcibly().waitFor();
            }
            RunningServer.start(data).close();
            assertThat(new SavedData(data).rows()).as(story.toString()).isEqualTo(whole);
            assertThat(Files.list(data).map(Path::getFileName).map(Path::toString))
                    .as(story.toString())
                    .noneMatch(name -> name.startsWith("db."));
        }
    }

    @Test
    void aServerThatIsKilledAtWorkComesBackWithTheSameData() throws Exception {
        Path data = RunningServer.emptyFolder("killed-at-work");
        RunningServer.start(data).kill();
        RunningServer.start(data).close();
        Map<String, Long> first = new SavedData(data).rows();
        RunningServer.start(data).kill();
        RunningServer.start(data).close();
        assertThat(new SavedData(data).rows()).isEqualTo(first);
    }
}

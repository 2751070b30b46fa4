package se.besked.receipt.hostile;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.besked.receipt.inspection.Refusal;

/** Files that broke off on their way. */
final class Cut {

    private Cut() {}

    /** Near its beginning, in the middle and near its end; the long run cuts anywhere ({@link Mutations}). */
    static Stream<HostileFile> everywhere(String kind, String sent, Supplier<byte[]> whole) {
        return IntStream.of(1, 5, 9)
                .mapToObj(tenth -> HostileFile.refused(
                        kind + " cut at " + tenth * 10 + " %", sent, () -> at(whole.get(), tenth), Refusal.DAMAGED));
    }

    private static byte[] at(byte[] whole, int tenth) {
        return Arrays.copyOf(whole, whole.length * tenth / 10);
    }
}

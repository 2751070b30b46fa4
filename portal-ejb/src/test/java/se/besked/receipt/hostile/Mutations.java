package se.besked.receipt.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes good files a little, again and again, as a fuzzer does: the same ones in every run. */
public final class Mutations {

    private static final int[] ODD = {
        0, 1, -1, 127, 128, 255, 256, 32_767, 65_535, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffd9, 0xffd8
    };

    private final Random random;
    private final List<byte[]> good;

    public Mutations(long seed, List<byte[]> good) {
        this.random = new Random(seed);
        this.good = good;
    }

    public byte[] next() {
        byte[] one = any().clone();
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            one = changed(one);
        }
        return one;
    }

    private byte[] changed(byte[] content) {
        if (content.length == 0) {
            return any().clone();
        }
        int at = random.nextInt(content.length);
        switch (random.nextInt(7)) {
            case 0 -> content[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> content[at] = (byte) random.nextInt(256);
            case 2 -> number(content, at);
            case 3 -> {
                return Arrays.copyOf(content, at);
            }
            case 4 -> {
                return part(content, 0, at, content, Math.min(content.length, at + 1 + random.nextInt(64)));
            }
            case 5 -> {
                return part(content, 0, at, content, Math.max(0, at - random.nextInt(64)));
            }
            default -> {
                byte[] other = any();
                return part(content, 0, at, other, random.nextInt(other.length + 1));
            }
        }
        return content;
    }

    /** One of one, two or four bytes, in either order, that programs forget to think of. */
    private void number(byte[] content, int at) {
        int value = ODD[random.nextInt(ODD.length)];
        int size = 1 << random.nextInt(3);
        boolean little = random.nextBoolean();
        for (int place = 0; place < size && at + place < content.length; place++) {
            content[at + place] = (byte) (value >> 8 * (little ? place : size - 1 - place));
        }
    }

    private byte[] part(byte[] first, int from, int to, byte[] second, int then) {
        return Bytes.join(Arrays.copyOfRange(first, from, to), Arrays.copyOfRange(second, then, second.length));
    }

    private byte[] any() {
        return good.get(random.nextInt(good.size()));
    }
}

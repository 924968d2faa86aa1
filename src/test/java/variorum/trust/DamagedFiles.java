package variorum.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sound files of every kind, cut, flipped, torn and misnamed as a seed says. */
final class DamagedFiles {
    static final List<String> SOUND = List.of(
            "article.docx",
            "article.odt",
            "article.rtf",
            "article.html",
            "article.mhtml",
            "article.eml",
            "article.pdf",
            "article.md",
            "article.txt",
            "rich.docx",
            "rich.odt",
            "rich.fodt",
            "rich.rtf",
            "article.doc",
            "rich.doc");

    private static final int CUTS = 6;
    private static final int MOST_FLIPS = 4096;

    private final SplittableRandom random;

    private DamagedFiles(long seed) {
        random = new SplittableRandom(seed);
    }

    static Stream<HostileFile> of(long seed) {
        DamagedFiles files = new DamagedFiles(seed);
        return SOUND.stream().flatMap(files::damaged);
    }

    static byte[] sound(String name) {
        try (InputStream in = Objects.requireNonNull(
                DamagedFiles.class.getResourceAsStream("/variorum/read/formats/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<HostileFile> damaged(String name) {
        byte[] sound = sound(name);
        List<HostileFile> all = new ArrayList<>();
        for (int cut = 0; cut < CUTS; cut++) {
            int length = random.nextInt(sound.length);
            all.add(new HostileFile("cut at " + length, name, () -> Arrays.copyOf(sound, length)));
        }
        for (int flips = 1; flips <= MOST_FLIPS; flips *= 4) {
            all.add(file(flips + " bits flipped", name, flipped(sound, flips)));
        }
        all.add(file("a piece torn out", name, torn(sound)));
        all.add(file("zeros in the middle", name, zeroed(sound)));
        all.add(file("twice in one", name, joined(sound, sound)));
        all.add(file("behind a byte-order mark", name, joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, sound)));
        IntStream.range(0, 2)
                .mapToObj(again -> SOUND.get(random.nextInt(SOUND.size())))
                .map(other -> file(name + " by a wrong name", "wrong-" + other, sound))
                .forEach(all::add);
        return all.stream();
    }

    private static HostileFile file(String fault, String name, byte[] bytes) {
        return new HostileFile(fault, name, () -> bytes);
    }

    private byte[] flipped(byte[] sound, int flips) {
        byte[] flipped = sound.clone();
        for (int flip = 0; flip < flips; flip++) {
            flipped[random.nextInt(sound.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return flipped;
    }

    private byte[] torn(byte[] sound) {
        int from = random.nextInt(sound.length);
        int to = random.nextInt(from, sound.length);
        return joined(Arrays.copyOf(sound, from), Arrays.copyOfRange(sound, to, sound.length));
    }

    private byte[] zeroed(byte[] sound) {
        byte[] zeroed = sound.clone();
        int from = random.nextInt(sound.length);
        Arrays.fill(zeroed, from, random.nextInt(from, sound.length), (byte) 0);
        return zeroed;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}

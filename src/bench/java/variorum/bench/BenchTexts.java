package variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** The texts that are compared; the same at every run. */
final class BenchTexts {
    /** Of the words, how many the other version has changed. */
    private static final double SHARE = 0.4;

    /** The same for the texts that are looked at: some three changes in a paragraph. */
    private static final double EDITED_SHARE = 0.15;

    private static final int VERSIONS_IN_FOLDER = 1_000;

    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private final Prose prose = new Prose(random);
    private final Path folder;

    private BenchTexts(Path folder) {
        this.folder = folder;
    }

    /** Where the two versions of that name are, the base first. */
    static List<Path> pair(Path folder, String name) {
        return List.of(folder.resolve(name + "-base.txt"), folder.resolve(name + "-other.txt"));
    }

    /** The folder with many versions of an article. */
    static Path versions(Path folder) {
        return folder.resolve("versions");
    }

    /** Writes them all into the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        BenchTexts texts = new BenchTexts(folder);
        for (int paragraphs : List.of(40, 1_000, 1_500, 31_000)) {
            texts.writeReworded(String.valueOf(paragraphs), texts.prose.paragraphs(paragraphs));
        }
        texts.writeFolder(texts.prose.paragraphs(40));
        texts.write("unrelated", texts.prose.paragraphs(10_000), texts.prose.paragraphs(10_000));
        texts.writeRepeated(5_000);
        texts.writeReworded("one-paragraph", List.of(texts.prose.sentences(15_000)));
        texts.writeEdited("10000", texts.prose.paragraphs(10_000));
    }

    private void writeReworded(String name, List<String> base) throws IOException {
        write(name, base, new Rewording(random, SHARE).reword(base));
    }

    /** As much changed as by an editor. */
    private void writeEdited(String name, List<String> base) throws IOException {
        write(name, base, new Rewording(random, EDITED_SHARE).reword(base));
    }

    /** One paragraph again and again, and again and again the same one reworded. */
    private void writeRepeated(int times) throws IOException {
        String text = prose.sentences(2);
        String reworded = new Rewording(random, SHARE).words(text);
        write("repeated", Collections.nCopies(times, text), Collections.nCopies(times, reworded));
    }

    private void writeFolder(List<String> base) throws IOException {
        Path versions = Files.createDirectories(versions(folder));
        Rewording rewording = new Rewording(random, SHARE / 2);
        write(versions.resolve("version-0001.txt"), base);
        for (int number = 2; number <= VERSIONS_IN_FOLDER; number++) {
            write(versions.resolve("version-%04d.txt".formatted(number)), rewording.reword(base));
        }
    }

    private void write(String name, List<String> base, List<String> other) throws IOException {
        List<Path> files = pair(folder, name);
        write(files.get(0), base);
        write(files.get(1), other);
    }

    private static void write(Path file, List<String> paragraphs) throws IOException {
        Files.writeString(file, String.join("\n", paragraphs) + "\n");
    }
}

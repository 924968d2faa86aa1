package variorum.read.role;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Words and phrases that are kept in files of their own, one a line, as {@link ParagraphTraits#key} gives them. */
final class WordList {
    private WordList() {}

    /** The lines of the file {@code name.txt} beside this class. */
    static Set<String> of(String name) {
        InputStream found = Objects.requireNonNull(WordList.class.getResourceAsStream(name + ".txt"), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, UTF_8))) {
            Set<String> words = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                words.add(line);
            }
            return Collections.unmodifiableSet(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

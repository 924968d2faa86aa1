package variorum.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words and phrases that are kept in files of their own, one a line, as {@link ParagraphTraits#key} gives them. */
final class WordList {
    private WordList() {}

    /** The lines of the file {@code name.txt} beside this class. */
    static Set<String> of(String name) {
        InputStream found = Objects.requireNonNull(WordList.class.getResourceAsStream(name + ".txt"), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

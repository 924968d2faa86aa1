package variorum.ui.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Five versions of an invented story to try the program with, which are part of it. */
public final class Sample {
    /** The files of {@code seeds/}, in the order of their dates. */
    public static final List<String> FILES = List.of(
            "2025-01-24-wire.txt",
            "2025-01-25-morning.txt",
            "2025-01-28-magazine.txt",
            "2025-01-29-evening.txt",
            "2025-02-03-summary.txt");

    private Sample() {}

    public static Incoming texts() {
        return Incoming.texts(FILES.stream().map(Sample::text).toList());
    }

    private static Incoming.Text text(String file) {
        try (InputStream found = Sample.class.getResourceAsStream("sample/" + file)) {
            byte[] bytes = Objects.requireNonNull(found, file).readAllBytes();
            return new Incoming.Text(file, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

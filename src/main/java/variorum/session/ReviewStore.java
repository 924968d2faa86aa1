package variorum.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Saves what the reader did with texts that were open at some time. */
public final class ReviewStore {
    private final KeptFile<ReviewMemory> file;

    /** @param folder where the program keeps its settings */
    public ReviewStore(Path folder) {
        this.file = new KeptFile<>(
                folder.resolve("reviews.json"),
                ReviewMemory.class,
                ReviewMemory.EMPTY,
                "Notes and links made on texts that are not open are lost");
    }

    /**
     * What was found.
     *
     * @param message one sentence for the reader when the file was damaged; else empty
     */
    public record Loaded(ReviewMemory memory, String message) {}

    /**
     * What is kept; a damaged file is set aside under another name.
     *
     * @throws IOException with one plain sentence, when the file cannot be read
     */
    public Loaded load() throws IOException {
        KeptFile.Found<ReviewMemory> found = file.load();
        return new Loaded(found.kept(), found.message());
    }

    /**
     * Replaces what is saved by what {@code next} makes of it, completely or not at all, readable only by this user.
     * Returns one sentence for the reader if the old file was damaged, and otherwise an empty one.
     *
     * @throws IOException with one plain sentence; the old file then stays
     */
    public String change(UnaryOperator<ReviewMemory> next) throws IOException {
        Loaded loaded = load();
        ReviewMemory changed = next.apply(loaded.memory());
        if (!changed.equals(loaded.memory())) {
            file.save(changed);
        }
        return loaded.message();
    }
}

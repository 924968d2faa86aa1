package variorum.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Keeps what the reader made of texts that were open at some time. */
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
     * Keeps what {@code next} makes of what is kept, whole or not at all, so that only this user can read it. Gives one
     * sentence for the reader when the old file was damaged; else an empty one.
     *
     * @throws IOException with one plain sentence; the old file stays then
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

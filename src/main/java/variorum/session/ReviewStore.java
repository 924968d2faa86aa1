package variorum.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import variorum.io.ProgramLock;

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
     * What is kept; a damaged file is set aside under another name.
     *
     * @throws IOException with one plain sentence, when the file cannot be read
     */
    public Found<ReviewMemory> load() throws IOException {
        return file.load();
    }

    /**
     * Replaces what is saved by what {@code next} makes of it, completely or not at all, readable only by this user.
     * Other windows wait for it meanwhile. Returns one sentence for the reader if the old file was damaged, and
     * otherwise an empty one.
     *
     * @throws IOException with one plain sentence; the old file then stays
     */
    public String change(UnaryOperator<ReviewMemory> next) throws IOException {
        ProgramLock lock = ProgramLock.whileChanging(file.file());
        try (lock) {
            Found<ReviewMemory> found = load();
            ReviewMemory changed = next.apply(found.kept());
            if (!changed.equals(found.kept())) {
                file.save(changed);
            }
            return found.message();
        }
    }
}

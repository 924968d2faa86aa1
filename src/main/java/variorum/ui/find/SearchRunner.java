package variorum.ui.find;

import java.util.function.Consumer;

/** Makes a search away from the window; a new one stops the one before, which then delivers nothing. */
@FunctionalInterface
public interface SearchRunner {
    void run(Search search, Consumer<SearchResult> done);
}

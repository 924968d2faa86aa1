package variorum.io;

import java.io.IOException;

/** What is done with an open file; may fail as files do. */
@FunctionalInterface
public interface IoConsumer<T> {
    void accept(T opened) throws IOException;
}

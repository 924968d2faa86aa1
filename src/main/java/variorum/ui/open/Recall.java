package variorum.ui.open;

import java.util.List;
import variorum.session.Recollection;

/** Finds again what the reader made of texts when they were open before; for any thread. */
@FunctionalInterface
public interface Recall {

    /**
     * What was found.
     *
     * @param sentences what the reader should know of it that went wrong
     */
    record Recalled(Recollection work, List<String> sentences) {
        public static final Recalled NOTHING = new Recalled(Recollection.NOTHING, List.of());

        public Recalled {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Finds what was made of pairs of these versions.
     *
     * @param known versions of which the reader sees already what was made of pairs of them
     */
    Recalled of(List<OpenVersion> versions, List<OpenVersion> known);
}

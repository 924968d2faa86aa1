package variorum.ui.open;

import java.util.List;
import variorum.session.Recollection;

/** Finds what the reader did with texts when they were open before; may be called on any thread. */
@FunctionalInterface
public interface Recall {

    /**
     * What was found.
     *
     * @param sentences what the reader should know about what went wrong
     */
    record Recalled(Recollection work, List<String> sentences) {
        public static final Recalled NOTHING = new Recalled(Recollection.NOTHING, List.of());

        public Recalled {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Finds the work on pairs of these versions.
     *
     * @param known versions that are open already, so that the work on pairs of them is shown already
     */
    Recalled of(List<OpenVersion> versions, List<OpenVersion> known);
}

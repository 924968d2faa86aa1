package variorum.session;

import java.util.List;
import java.util.Optional;
import variorum.model.Against;
import variorum.model.Notes;

/**
 * What the reader made of texts when they were open before.
 *
 * @param date when most lately; empty where nothing was made of them
 * @param layout how just these texts were laid out, if the reader chose how
 */
public record Recollection(String date, HandCorrections corrections, Notes notes, Optional<Layout> layout) {
    public static final Recollection NOTHING = new Recollection("", HandCorrections.NONE, Notes.NONE, Optional.empty());

    /**
     * How texts were laid out.
     *
     * @param order the identities of the versions that hold them now
     */
    public record Layout(List<String> order, int base, Against against) {
        public Layout {
            order = List.copyOf(order);
        }
    }
}

package variorum.session;

import java.util.List;
import java.util.Optional;
import variorum.model.Against;
import variorum.model.Notes;

/**
 * What the reader did with texts when they were open before.
 *
 * @param date the latest day on which that was; empty if there is nothing
 * @param layout how exactly these texts were laid out, if the reader chose that
 */
public record Recollection(String date, HandCorrections corrections, Notes notes, Optional<Layout> layout) {
    public static final Recollection NOTHING = new Recollection("", HandCorrections.NONE, Notes.NONE, Optional.empty());

    /**
     * How texts were laid out.
     *
     * @param order the identities of the versions that have these texts now
     */
    public record Layout(List<String> order, int base, Against against) {
        public Layout {
            order = List.copyOf(order);
        }
    }
}

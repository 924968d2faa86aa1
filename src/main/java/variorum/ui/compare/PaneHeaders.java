package variorum.ui.compare;

import javafx.scene.Node;
import variorum.display.Column;
import variorum.model.Version;

/** Makes the headers above the versions. */
@FunctionalInterface
public interface PaneHeaders {
    /**
     * The header of one column. It is made again for every picture; all headers get the same height.
     *
     * @param position the column's place from the left, from 0
     */
    Node header(int position, Column column, Version version);
}

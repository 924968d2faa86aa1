package variorum.ui.compare;

import javafx.scene.Node;
import variorum.display.Column;
import variorum.model.Version;

/** Makes what stands above each version: its name and what can be done with it. */
@FunctionalInterface
public interface PaneHeaders {
    /**
     * The header of one column, asked for anew whenever another picture is shown; all headers get the same height.
     *
     * @param position the column's place from the left, from 0
     */
    Node header(int position, Column column, Version version);
}

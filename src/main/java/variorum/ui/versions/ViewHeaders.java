package variorum.ui.versions;

import javafx.scene.Node;
import variorum.display.Column;
import variorum.model.Version;
import variorum.ui.compare.PaneHeaders;
import variorum.ui.desk.MainViewModel;

/** Makes the headers of the panes, whatever the view. */
public final class ViewHeaders implements PaneHeaders {
    private final MainViewModel model;

    public ViewHeaders(MainViewModel model) {
        this.model = model;
    }

    @Override
    public Node header(int position, Column column, Version version) {
        PaneHeader header = new PaneHeader(model, position, column);
        return switch (model.comparison().picture().view()) {
            case SIDE_BY_SIDE, READINGS -> header;
            case ONE_COLUMN -> new ReadHeader(model.views(), header, version);
        };
    }
}

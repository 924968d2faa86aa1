package variorum.ui.compare;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import variorum.ui.compare.pane.VersionPane;

/** What is selected in the text that the reader is in. */
public final class SelectedWords {
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final ComparisonViewModel model;
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
    private LevelColumns columns;

    SelectedWords(LevelColumns columns, ComparisonViewModel model) {
        this.model = model;
        this.columns = columns;
        model.currentPaneProperty().addListener(change -> look());
    }

    /** Looks into these from now on. */
    void follow(LevelColumns newColumns) {
        columns = newColumns;
        for (VersionPane pane : columns.panes()) {
            pane.selectionProperty().addListener(change -> look());
        }
        look();
    }

    private void look() {
        any.set(pane().filter(pane -> pane.getSelection().getLength() > 0).isPresent());
    }

    private Optional<VersionPane> pane() {
        return columns.pane(model.currentPane());
    }

    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** The words if they are on one line, else nothing. */
    public String onOneLine() {
        String selected = pane().map(pane -> pane.getSelectedText().strip()).orElse("");
        return LINE_END.matcher(selected).find() ? "" : selected;
    }

    /** Puts the words on the clipboard. */
    public void copy() {
        pane().ifPresent(VersionPane::copy);
    }
}

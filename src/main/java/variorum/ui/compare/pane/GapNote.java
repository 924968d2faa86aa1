package variorum.ui.compare.pane;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import variorum.ui.compare.picture.Face;
import variorum.ui.words.Texts;

/**
 * Says at the top of a pane that the version lacks what is seen, where the row that says so is further up; a click goes
 * to where the version goes on.
 */
public final class GapNote extends Pane {
    private static final double GAP_ABOVE = 6;

    private final VersionPane pane;
    private final RowHeights heights;
    private final SignText words = new SignText("");
    private Optional<Gap> gap = Optional.empty();

    /** @param goTo is given the row where the version goes on */
    public GapNote(VersionPane pane, Typography type, RowHeights heights, IntConsumer goTo) {
        this.pane = pane;
        this.heights = heights;
        setPickOnBounds(false);
        words.setTextOrigin(VPos.TOP);
        words.setFont(type.font(Face.FOLD));
        words.setX(type.textLeft());
        words.setY(GAP_ABOVE);
        words.wrappingWidthProperty().bind(widthProperty().subtract(type.textLeft()));
        words.getStyleClass().add("gap-note");
        words.setAccessibleRole(AccessibleRole.BUTTON);
        words.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> gap.map(Gap::end).filter(this::isRow).ifPresent(goTo::accept));
        getChildren().add(words);
        setVisible(false);
    }

    public void show(Viewport viewport) {
        gap = viewport.isEmpty() || !isRow(viewport.first())
                ? Optional.empty()
                : Gap.at(viewport.first(), pane.getParagraphs()).filter(it -> isBelowItsNote(viewport, it));
        gap.ifPresent(this::say);
        setVisible(gap.isPresent());
    }

    private boolean isRow(int row) {
        return row < pane.getParagraphs().size();
    }

    private void say(Gap here) {
        words.setText(Texts.text(isRow(here.end()) ? "note.in-gap" : "note.in-last-gap"));
    }

    /** Whether there is room for this note between that of the row and the end of the gap. */
    private boolean isBelowItsNote(Viewport viewport, Gap here) {
        double needed = 2 * GAP_ABOVE + words.getLayoutBounds().getHeight();
        if (viewport.first() == here.first() && viewport.top() > -needed) {
            return false;
        }
        double bottom = viewport.top();
        for (int row = viewport.first(); row < here.end() && bottom < needed; row++) {
            bottom += heights.row(row);
        }
        return bottom >= needed;
    }
}

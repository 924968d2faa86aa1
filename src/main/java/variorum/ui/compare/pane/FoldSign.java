package variorum.ui.compare.pane;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import variorum.display.PlanRow;
import variorum.ui.compare.picture.Face;

/** The margin of the line that stands for what is put away: an arrow that opens it. */
final class FoldSign extends Region {
    private final Text arrow;
    private final Rectangle strip = new Rectangle();
    private final double textTop;
    private final double firstBaseline;

    /** @param label what the line says in that column; empty where it says nothing */
    FoldSign(PlanRow.FoldRow fold, int column, String label, Typography type) {
        setId("fold-" + fold.id() + "-" + column);
        getStyleClass().addAll("margin-sign", "fold-sign");
        setMinWidth(type.margin());
        setPrefWidth(type.margin());
        setMaxWidth(type.margin());
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(label);
        firstBaseline = type.firstBaseline(Face.FOLD, Face.FOLD);
        arrow = new SignText(fold.open() ? "▾" : "▸");
        arrow.setVisible(!label.isEmpty());
        arrow.setFont(Font.font(type.size() * Face.FOLD.scale()));
        arrow.setTextOrigin(VPos.BASELINE);
        arrow.setManaged(false);
        arrow.getStyleClass().add("fold-arrow");
        textTop = type.textTop();
        strip.setManaged(false);
        strip.getStyleClass().add("fold-strip");
        getChildren().addAll(strip, arrow);
    }

    @Override
    protected void layoutChildren() {
        strip.setY(textTop);
        strip.setWidth(getWidth());
        strip.setHeight(getHeight() - textTop);
        arrow.setX(getWidth() - arrow.getLayoutBounds().getWidth() - 2);
        arrow.setY(firstBaseline);
    }
}

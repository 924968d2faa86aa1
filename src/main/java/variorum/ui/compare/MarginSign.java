package variorum.ui.compare;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import variorum.display.Cell;

/** The margin left of one cell: what became of it, the number of its paragraph, and a bracket round several. */
final class MarginSign extends Region {
    private static final double BRACKET_ARM = 4;
    private static final double NUMBER_GAP = 3;

    private final Text sign = new Text();
    private final Text number = new Text();
    private final Path bracket = new Path();
    private final double firstBaseline;
    private final double rowBottomSpace;

    MarginSign(Cell cell, CellSign what, Face lead, Typography type) {
        firstBaseline = type.firstBaseline(lead, firstFace(cell));
        rowBottomSpace = type.spaceBelow();
        getStyleClass().add("margin-sign");
        setMinWidth(type.margin());
        setMaxWidth(type.margin());
        setPrefWidth(type.margin());
        sign.setText(what.mark());
        sign.setFont(Font.font(type.size() * 1.1));
        sign.getStyleClass().addAll("sign", what.styleClass());
        number.setText(numbers(cell));
        number.setFont(Font.font(type.size() * 0.68));
        number.getStyleClass().add("paragraph-number");
        bracket.getStyleClass().addAll("bracket", what.styleClass());
        bracket.setVisible(cell.pieces().size() > 1);
        for (Text text : new Text[] {sign, number}) {
            text.setTextOrigin(VPos.BASELINE);
            text.setManaged(false);
        }
        bracket.setManaged(false);
        getChildren().addAll(number, sign, bracket);
        if (!what.mark().isEmpty() || !cell.sure()) {
            Tooltip.install(this, new Tooltip(what.words()));
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(what.words());
    }

    private static Face firstFace(Cell cell) {
        return cell.isEmpty() ? Face.BODY : Face.of(cell.pieces().get(0).role());
    }

    private static String numbers(Cell cell) {
        if (cell.isEmpty()) {
            return "";
        }
        int first = cell.pieces().get(0).paragraph() + 1;
        int last = cell.pieces().get(cell.pieces().size() - 1).paragraph() + 1;
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    @Override
    protected void layoutChildren() {
        double signWidth = sign.getFont().getSize();
        number.setX(Math.max(
                0,
                getWidth() - signWidth - NUMBER_GAP - number.getLayoutBounds().getWidth()));
        number.setY(firstBaseline);
        sign.setX(getWidth() - (signWidth + sign.getLayoutBounds().getWidth()) / 2);
        sign.setY(firstBaseline);
        double left = getWidth() - BRACKET_ARM;
        double top = firstBaseline - sign.getFont().getSize();
        double bottom = getHeight() - rowBottomSpace;
        bracket.getElements()
                .setAll(
                        new MoveTo(getWidth(), top),
                        new LineTo(left, top),
                        new LineTo(left, bottom),
                        new LineTo(getWidth(), bottom));
    }
}

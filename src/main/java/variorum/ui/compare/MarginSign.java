package variorum.ui.compare;

import java.util.List;
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
import variorum.display.Piece;

/** The margin left of one cell: what became of it, the numbers of its paragraphs, and a bracket round several. */
final class MarginSign extends Region {
    private static final double BRACKET_ARM = 4;
    private static final double NUMBER_GAP = 3;

    private final Text sign = new Text();
    private final List<Text> numbers;
    private final Path bracket = new Path();
    private final CellGeometry geometry;

    MarginSign(Cell cell, CellSign what, Typography type, CellGeometry geometry) {
        this.geometry = geometry;
        this.numbers = cell.pieces().stream().map(piece -> number(piece, type)).toList();
        getStyleClass().add("margin-sign");
        setMinWidth(type.margin());
        setMaxWidth(type.margin());
        setPrefWidth(type.margin());
        sign.setText(what.mark());
        sign.setFont(Font.font(type.size() * 1.1));
        sign.setTextOrigin(VPos.BASELINE);
        sign.setManaged(false);
        sign.getStyleClass().addAll("sign", what.styleClass());
        bracket.getStyleClass().addAll("bracket", what.styleClass());
        bracket.setVisible(numbers.size() > 1);
        bracket.setManaged(false);
        getChildren().addAll(numbers);
        getChildren().addAll(sign, bracket);
        if (!what.mark().isEmpty() || !cell.sure()) {
            Tooltip.install(this, new Tooltip(what.words()));
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(what.words());
    }

    private static Text number(Piece piece, Typography type) {
        Text number = new Text(String.valueOf(piece.paragraph() + 1));
        number.setFont(Font.font(type.size() * 0.68));
        number.setTextOrigin(VPos.BASELINE);
        number.setManaged(false);
        number.getStyleClass().add("paragraph-number");
        return number;
    }

    @Override
    protected void layoutChildren() {
        double first = geometry.baseline(0);
        double signSize = sign.getFont().getSize();
        double signRight = bracket.isVisible() ? getWidth() - BRACKET_ARM : getWidth();
        sign.setX(signRight - (signSize + sign.getLayoutBounds().getWidth()) / 2);
        sign.setY(first);
        for (int piece = 0; piece < numbers.size(); piece++) {
            Text number = numbers.get(piece);
            number.setX(Math.max(
                    0,
                    getWidth()
                            - signSize
                            - NUMBER_GAP
                            - number.getLayoutBounds().getWidth()));
            number.setY(geometry.baseline(piece));
        }
        if (bracket.isVisible()) {
            layBracket(first - signSize, geometry.textBottom());
        }
    }

    private void layBracket(double top, double bottom) {
        double left = getWidth() - BRACKET_ARM;
        bracket.getElements()
                .setAll(
                        new MoveTo(getWidth(), top),
                        new LineTo(left, top),
                        new LineTo(left, bottom),
                        new LineTo(getWidth(), bottom));
    }
}

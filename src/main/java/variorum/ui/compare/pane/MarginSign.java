package variorum.ui.compare.pane;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import variorum.display.Cell;
import variorum.display.Piece;
import variorum.ui.words.Texts;

/** The margin left of one cell: the numbers of its paragraphs. */
public final class MarginSign extends Region {
    private static final double GAP = 3;

    private final List<Text> numbers;
    private final boolean isHandle;
    private final IntToDoubleFunction baseline;

    /**
     * Makes the margin of that cell.
     *
     * @param linkable whether there is another pane with paragraphs that these can be dragged onto
     * @param baseline where the first line of each of its paragraphs stands, in pixels below the top of its row
     */
    MarginSign(Cell cell, boolean linkable, Typography type, IntToDoubleFunction baseline) {
        this.baseline = baseline;
        this.numbers = cell.pieces().stream().map(piece -> number(piece, type)).toList();
        this.isHandle = linkable && !numbers.isEmpty();
        getStyleClass().add("margin-sign");
        setMinWidth(type.margin());
        setMaxWidth(type.margin());
        setPrefWidth(type.margin());
        getChildren().addAll(numbers);
        if (isHandle) {
            getStyleClass().add("handle");
            Hint.install(this, () -> Texts.text("link.drag"));
        }
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Put together when it is asked for, which is much rarer than that a row comes into view. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? numbers.stream()
                        .map(number -> Texts.text("spoken.paragraph", number.getText()))
                        .collect(Collectors.joining(", "))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Whether it has a paragraph that can be dragged by it. */
    public boolean isHandle() {
        return isHandle;
    }

    private static Text number(Piece piece, Typography type) {
        Text number = new SignText(String.valueOf(piece.paragraph() + 1));
        number.setFont(Font.font(type.size() * 0.68));
        number.setTextOrigin(VPos.BASELINE);
        number.setManaged(false);
        number.getStyleClass().add("paragraph-number");
        return number;
    }

    @Override
    protected void layoutChildren() {
        for (int piece = 0; piece < numbers.size(); piece++) {
            Text number = numbers.get(piece);
            double width = number.getLayoutBounds().getWidth();
            number.setX(Math.max(0, getWidth() - GAP - width));
            number.setY(baseline.applyAsDouble(piece));
        }
    }
}

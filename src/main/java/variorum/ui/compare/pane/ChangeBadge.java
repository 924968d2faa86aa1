package variorum.ui.compare.pane;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A sign on a small disc that hangs over the end of words, between the lines: no text gives way to it, and it covers
 * none.
 */
final class ChangeBadge extends Group {
    /** All in sizes of body type; above its capitals a line has so much room, and some between it and the last. */
    private static final double ABOVE_CAPITALS = 0.2;

    private static final double RADIUS = 0.34;
    private static final double SIGN_SIZE = 0.54;

    private double end;
    private double top;

    /** @param outline of the words, line by line, each from its upper left corner */
    ChangeBadge(String sign, PathElement[] outline, Typography type) {
        findEnd(outline);
        double radius = type.size() * RADIUS;
        Circle disc = new Circle(end, top + type.size() * ABOVE_CAPITALS - radius, radius);
        disc.getStyleClass().add("change-badge");
        Text text = new SignText(sign);
        text.setFont(Font.font(type.size() * SIGN_SIZE));
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add("change-badge-sign");
        text.setX(disc.getCenterX() - text.getLayoutBounds().getWidth() / 2);
        text.setY(disc.getCenterY());
        getChildren().addAll(disc, text);
        setMouseTransparent(true);
    }

    private void findEnd(PathElement[] outline) {
        for (PathElement element : outline) {
            if (element instanceof MoveTo corner) {
                end = corner.getX();
                top = corner.getY();
            } else if (element instanceof LineTo line) {
                end = Math.max(end, line.getX());
            }
        }
    }
}

package variorum.ui.compare;

import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import variorum.ui.compare.pane.Hint;
import variorum.ui.compare.pane.SignText;
import variorum.ui.compare.picture.CellSign;

/** What became of a paragraph, in its gutter: a sign, and words where there is room; more is said on hover. */
final class VerdictLabel extends Group {
    private static final double HALF = 0.5;
    private static final double ROOM = 3;

    private final Text mark;
    private final Text words;
    private final Rectangle ground = new Rectangle();
    private final GutterLayout layout;
    private final Hint hint;
    private CellSign sign;
    private Runnable act = () -> {};

    VerdictLabel(CellSign sign, GutterLayout layout) {
        this.sign = sign;
        this.layout = layout;
        getStyleClass().addAll("verdict", sign.styleClass());
        setManaged(false);
        mark = new SignText(sign.mark());
        mark.getStyleClass().add("sign");
        mark.setStyle(size(layout.signSize()));
        words = new SignText(sign.words());
        words.getStyleClass().add("verdict-words");
        words.setStyle(size(layout.wordsSize()));
        ground.getStyleClass().add("verdict-ground");
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        hint = Hint.install(this, () -> this.sign.hint());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Tells from now on of another paragraph, of which it has the same to say but for the hint. */
    void tellOf(CellSign another) {
        sign = another;
        hint.forget();
    }

    /** Makes what there is to see, once it is in the scene, as in {@link RowLink#fill}. */
    void fill() {
        if (!saysSomething()) {
            return;
        }
        getChildren().add(ground);
        if (!mark.getText().isEmpty()) {
            getChildren().add(mark);
        }
        if (saysWords()) {
            getChildren().add(words);
        }
    }

    void onClick(Runnable newAct) {
        act = newAct;
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY) {
            act.run();
            click.consume();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? sign.hint()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Says at once what it says on hover. */
    void showHint() {
        hint.show();
    }

    /** As a style: a font that is only set would give way to the window's when styles are looked up again. */
    private static String size(double pixels) {
        return "-fx-font-size: " + pixels + "px;";
    }

    /** Lays itself out round the line at {@code y}, when styles have been applied. */
    void lay(double y) {
        center(mark, y);
        center(words, y);
        double slot = layout.signWidth();
        mark.setX(Math.rint(layout.signLeft() + (slot - width(mark)) / 2));
        words.setX(layout.wordsLeft());
        double left = mark.getText().isEmpty() ? layout.wordsLeft() : layout.signLeft();
        ground.setX(left - ROOM);
        ground.setWidth(end() - ground.getX());
        ground.setHeight(Math.ceil(layout.size() * 1.2));
        ground.setY(Math.rint(y - ground.getHeight() / 2));
    }

    private double end() {
        return ROOM
                + (saysWords() ? Math.ceil(layout.wordsLeft() + width(words)) : layout.signLeft() + layout.signWidth());
    }

    private boolean saysWords() {
        return layout.hasWords() && !words.getText().isEmpty();
    }

    /** Whether there is anything to see of it. */
    boolean saysSomething() {
        return saysWords() || !mark.getText().isEmpty();
    }

    /** Where it begins, with the room that a line must leave it. */
    double left() {
        return ground.getX();
    }

    double right() {
        return ground.getX() + ground.getWidth();
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    /** Puts the middle of the small letters on the line. */
    private static void center(Text text, double y) {
        text.setTextOrigin(VPos.BASELINE);
        text.setY(Math.rint(y + text.getFont().getSize() * 0.27 + HALF));
    }
}

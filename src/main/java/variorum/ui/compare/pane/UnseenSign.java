package variorum.ui.compare.pane;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.fxmisc.richtext.model.StyledSegment;
import variorum.display.Unseen;
import variorum.ui.compare.picture.RunStyle;

/**
 * Stands where a text has a character that nobody would see, with what Unicode calls it. For the text round it, it is
 * one character without a direction. Its size is set here and not by a style sheet, for it is measured outside of any
 * window, too.
 */
final class UnseenSign extends StackPane {
    /** In sizes of the type round it. */
    private static final double SIZE = 0.55;

    private static final double PADDING = 0.12;

    private UnseenSign(StyledSegment<String, RunStyle> segment, Typography type) {
        RunStyle style = segment.getStyle();
        Font around = type.font(style.face());
        Text name = new SignText(Unseen.name(segment.getSegment().charAt(0)));
        name.setFont(Font.font(around.getSize() * SIZE));
        name.getStyleClass().add("name");
        setPadding(new Insets(0, around.getSize() * PADDING, 0, around.getSize() * PADDING));
        getStyleClass().add("unseen");
        style.look().ifPresent(look -> getStyleClass().add("mark-" + look.id()));
        getChildren().add(name);
    }

    /** The node for a run: its characters, or the sign for the one that it is. */
    static Node orText(StyledSegment<String, RunStyle> run, Typography type, Standpoint standpoint) {
        return Unseen.isOne(run.getSegment()) ? new UnseenSign(run, type) : new TextRun(run, type, standpoint);
    }
}

package variorum.ui.compare;

import java.util.Locale;
import javafx.css.PseudoClass;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;

/** A run of characters on the screen. Its font is set here, its colours are the style sheet's. */
final class TextRun extends TextExt {
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final RunStyle style;

    TextRun(StyledSegment<String, RunStyle> segment, Typography type, int currentChange) {
        super(shown(segment));
        style = segment.getStyle();
        setFont(type.font(style.face()));
        getStyleClass().addAll("text-run", style.face().styleClass());
        style.look().ifPresent(look -> getStyleClass().add("mark-" + look.name().toLowerCase(Locale.ROOT)));
        if (style.fact()) {
            getStyleClass().add("fact");
        }
        showCurrent(currentChange);
        backgroundColorProperty().addListener(change -> redrawMark());
        underlineColorProperty().addListener(change -> redrawMark());
        borderStrokeWidthProperty().addListener(change -> redrawMark());
    }

    /** The break between two pieces is shown as line ends, of which a paragraph of a document may hold none. */
    private static String shown(StyledSegment<String, RunStyle> segment) {
        return segment.getStyle().face() == Face.GAP
                ? segment.getSegment().replace('\u2029', '\n')
                : segment.getSegment();
    }

    /** The frame shows which words belong to the change that the reader is at. */
    void showCurrent(int change) {
        pseudoClassStateChanged(CURRENT, style.changes().contains(change));
    }

    /** The parent draws background, frame and underline, and only when it is laid out. */
    private void redrawMark() {
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }
}

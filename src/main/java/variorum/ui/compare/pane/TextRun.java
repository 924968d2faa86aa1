package variorum.ui.compare.pane;

import java.util.Locale;
import javafx.css.PseudoClass;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import variorum.ui.compare.picture.Face;
import variorum.ui.compare.picture.PieceBreak;
import variorum.ui.compare.picture.RunStyle;

/** A run of characters on the screen. Its font is set here, its colours are the style sheet's. */
public final class TextRun extends TextExt {
    public static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    private final RunStyle style;

    TextRun(StyledSegment<String, RunStyle> segment, Typography type, Standpoint standpoint) {
        super(shown(segment));
        style = segment.getStyle();
        setFont(type.font(style.face()));
        getStyleClass().addAll("text-run", style.face().styleClass());
        style.look().ifPresent(look -> getStyleClass().add("mark-" + look.id()));
        if (style.fact()) {
            getStyleClass().add("fact");
        }
        if (style.variety() != RunStyle.Variety.NOT_SHOWN) {
            getStyleClass().add("varied-" + style.variety().name().toLowerCase(Locale.ROOT));
        }
        if (style.source() == RunStyle.Source.BASE) {
            getStyleClass().add("of-base");
        }
        show(standpoint);
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

    /** Whether it is the empty line between two pieces. */
    boolean isEmptyLine() {
        return PieceBreak.isEmptyLine(style);
    }

    /**
     * Frames the words that belong to the change that the reader is at, and draws quietly what only versions changed
     * that the reader is not at.
     */
    void show(Standpoint standpoint) {
        pseudoClassStateChanged(CURRENT, standpoint.isAt(style.changes()));
        pseudoClassStateChanged(ASIDE, style.isAside(standpoint.column()));
    }

    /** The parent draws background, frame and underline, and only when it is laid out. */
    private void redrawMark() {
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }
}

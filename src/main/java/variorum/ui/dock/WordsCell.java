package variorum.ui.dock;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Words on one line, shortened in the middle where they do not fit, and whole when the pointer rests on them. */
final class WordsCell extends TableCell<ChangeLine, ChangeLine> {
    /** More does not fit on any screen, and takes long to measure. */
    private static final int MOST_SHOWN = 300;

    private static final int MOST_HINTED = 2000;
    private static final double HINT_WIDTH = 520;

    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");

    private final Function<ChangeLine, String> words;
    private final Tooltip whole = new Tooltip();

    WordsCell(Function<ChangeLine, String> words) {
        this.words = words;
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        whole.setWrapText(true);
        whole.setMaxWidth(HINT_WIDTH);
    }

    @Override
    protected void updateItem(@Nullable ChangeLine line, boolean empty) {
        super.updateItem(line, empty);
        String text = line == null ? "" : words.apply(line);
        setText(Shortening.inTheMiddle(text, MOST_SHOWN));
        whole.setText(Shortening.inTheMiddle(text, MOST_HINTED));
        pseudoClassStateChanged(MOVED, line != null && line.group() == LineGroup.MOVED);
        setTooltip(text.isEmpty() ? null : whole);
    }
}

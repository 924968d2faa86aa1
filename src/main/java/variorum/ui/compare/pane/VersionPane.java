package variorum.ui.compare.pane;

import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.GenericEditableStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;
import variorum.ui.compare.picture.CopiedText;
import variorum.ui.compare.picture.Face;
import variorum.ui.compare.picture.RowStyle;
import variorum.ui.compare.picture.RunOps;
import variorum.ui.compare.picture.RunStyle;

/** One version's text: one paragraph of styled text a row of the plan, each as high as its row. */
public final class VersionPane extends GenericStyledArea<RowStyle, String, RunStyle> {
    private final Supplier<Standpoint> standpoint;

    /** @param column of the documents that the heights are of */
    public VersionPane(
            ReadOnlyStyledDocument<RowStyle, String, RunStyle> document,
            int column,
            Typography type,
            RowHeights heights,
            Supplier<Standpoint> standpoint) {
        super(
                RowStyle.fold(-1),
                (flow, style) -> set(flow, style, column, type, heights, standpoint.get()),
                RunStyle.plain(Face.BODY),
                new GenericEditableStyledDocument<>(document),
                RunOps.TEXT,
                false,
                run -> UnseenSign.orText(run, type, standpoint.get()));
        this.standpoint = standpoint;
        getStylesheets().clear();
        getStyleClass().add("version-pane");
        setUndoManager(UndoUtils.noOpUndoManager());
        setEditable(false);
        setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        focusedProperty().subscribe(focused -> setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF));
        Nodes.addInputMap(this, InputMap.ignore(EventPattern.keyPressed().onlyIf(VersionPane::isForTheWindow)));
    }

    /** Plain letters and the tab key, which the area would swallow although nobody can type here. */
    private static boolean isForTheWindow(KeyEvent event) {
        boolean typing = event.getCode().isLetterKey()
                || event.getCode().isDigitKey()
                || event.getCode().isWhitespaceKey();
        return typing && !event.isShortcutDown();
    }

    private static void set(
            TextFlow flow, RowStyle style, int column, Typography type, RowHeights heights, Standpoint standpoint) {
        type.set(flow, style);
        flow.setUserData(style);
        flow.getStyleClass().addAll(style.styleClasses());
        show(flow, style, standpoint);
        if (style.row() >= 0) {
            flow.prefHeightProperty().bind(heights.textProperty(style.row()));
            LevelPieces.keep(flow, style.row(), column, heights);
        }
    }

    private static void show(TextFlow flow, RowStyle style, Standpoint standpoint) {
        flow.pseudoClassStateChanged(TextRun.CURRENT, standpoint.isAt(style.changes()));
    }

    /** Of a row that says that the version lacks the next ones, the row where it goes on, if it does. */
    public OptionalInt behindGap(int row) {
        return Gap.at(row, getParagraphs()).stream()
                .filter(gap -> gap.first() == row && gap.end() < getParagraphs().size())
                .mapToInt(Gap::end)
                .findFirst();
    }

    /** Where this pane stands after the last layout. */
    public RowPosition position() {
        VirtualFlow<?, ? extends Cell<?, ?>> flow = flow();
        int first = flow.getFirstVisibleIndex();
        return first < 0
                ? RowPosition.NONE
                : flow.getCellIfVisible(first)
                        .map(cell -> new RowPosition(first, cell.getNode().getLayoutY()))
                        .orElse(RowPosition.NONE);
    }

    void show(RowPosition position) {
        if (position.row() >= 0 && position.row() < getParagraphs().size()) {
            flow().showAtOffset(position.row(), position.y());
        }
    }

    /** As {@link #show}, also when this frame's layout is done. */
    void showNow(RowPosition position) {
        show(position);
        flow().layout();
    }

    /** Draws words and cells as the reader sees them from another standpoint; cells made later see to it themselves. */
    public void showStandpoint() {
        Standpoint now = standpoint.get();
        for (Cell<?, ?> cell : flow().visibleCells()) {
            cell.getNode().lookupAll(".paragraph-text").forEach(text -> frame((TextFlow) text, now));
        }
    }

    private static void frame(TextFlow flow, Standpoint now) {
        show(flow, (RowStyle) flow.getUserData(), now);
        for (Node node : flow.getChildren()) {
            if (node instanceof TextRun run) {
                run.show(now);
            }
        }
    }

    @SuppressWarnings("unchecked") // the area's only child that is no placeholder, by its construction
    private VirtualFlow<?, ? extends Cell<?, ?>> flow() {
        return (VirtualFlow<?, ? extends Cell<?, ?>>) getChildrenUnmodifiable().get(0);
    }

    /** The caret, and with it what is seen, stays where it is. */
    @Override
    public void selectAll() {
        getCaretSelectionBind().getUnderlyingSelection().selectAll();
    }

    @Override
    public void copy() {
        String text = CopiedText.of(
                subDocument(getSelection().getStart(), getSelection().getEnd()));
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText().replace('\u2029', '\n');
            case EDITABLE -> false;
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

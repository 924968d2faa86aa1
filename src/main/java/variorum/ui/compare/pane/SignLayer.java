package variorum.ui.compare.pane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import variorum.display.Change;
import variorum.model.Span;
import variorum.ui.compare.picture.Moves;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.ShownWords;

/** Shows signs in the margin of one version, beside the first words of changes, and at the end of these words. */
public final class SignLayer extends RowLayer {
    private static final double SIGN_SIZE = 0.72;
    private static final Span NOWHERE = new Span(0, 0);

    private final Typography type;
    private Map<Integer, List<Placed>> signs = Map.of();

    public SignLayer(Picture picture, int column, Typography type, RowHeights heights) {
        super(picture, column, heights);
        this.type = type;
        setPickOnBounds(false);
    }

    private record Placed(Change change, ChangeSign sign) {}

    /** Shows these signs, by the numbers of their changes, as far as the changes have their words here. */
    public void show(Map<Integer, ChangeSign> next) {
        List<Change> changes = picture.plan().changes();
        signs = new HashMap<>();
        next.forEach((number, sign) -> {
            if (number < changes.size() && changes.get(number).columnOfWords() == column) {
                Change change = changes.get(number);
                signs.computeIfAbsent(Moves.rowOfWords(picture.plan(), change), row -> new ArrayList<>())
                        .add(new Placed(change, sign));
            }
        });
        redraw();
    }

    @Override
    boolean hasAny() {
        return !signs.isEmpty();
    }

    @Override
    boolean hasOn(int row) {
        return signs.containsKey(row);
    }

    @Override
    void fill(Group group, int row) {
        Map<Double, List<ChangeSign>> lines = new TreeMap<>();
        for (Placed placed : signs.getOrDefault(row, List.of())) {
            Span words = words(row, placed.change());
            double line = heights.lineBaseline(row, picture.pane(column), words.start());
            lines.computeIfAbsent(line, here -> new ArrayList<>()).add(placed.sign());
            if (!words.isEmpty()) {
                PathElement[] outline = heights.outline(row, picture.pane(column), words);
                group.getChildren().add(new ChangeBadge(placed.sign().sign(), outline, type));
            }
        }
        lines.forEach((line, here) -> group.getChildren().add(inMargin(here, line)));
    }

    /** One sign for all changes on a line; each has its own at its words. */
    private Text inMargin(List<ChangeSign> signsOfLine, double baseline) {
        Text text = new SignText(ChangeSign.heaviest(signsOfLine).sign());
        text.setFont(Font.font(type.size() * SIGN_SIZE));
        text.setY(baseline);
        text.getStyleClass().add("change-sign");
        Tooltip.install(
                text, new Tooltip(signsOfLine.stream().map(ChangeSign::words).collect(Collectors.joining("\n"))));
        return text;
    }

    /** Where the changed words are shown; nowhere for whole paragraphs, beside which the margin is near enough. */
    private Span words(int row, Change change) {
        if (change.kind() != Change.Kind.EDIT) {
            return NOWHERE;
        }
        return ShownWords.find(picture, row, column, column == change.baseColumn() ? change.base() : change.other());
    }
}

package variorum.ui.compare.pane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.Insets;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyledSegment;
import variorum.display.levels.LevelRow;
import variorum.model.Span;
import variorum.ui.compare.picture.ComparisonDocuments;
import variorum.ui.compare.picture.Face;
import variorum.ui.compare.picture.PieceBreak;
import variorum.ui.compare.picture.RowStyle;
import variorum.ui.compare.picture.RunStyle;

/**
 * How high each row is: as high as its highest cell, so that rows are level. Cells are measured away from the screen,
 * with the nodes that show them there, when a row is first asked for.
 */
public final class RowHeights {
    private final ComparisonDocuments documents;
    private final Typography type;
    private final double[] heights;
    private final Map<Integer, LevelRow> levelRows = new HashMap<>();

    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private double width;

    public RowHeights(ComparisonDocuments documents, Typography type) {
        this.documents = documents;
        this.type = type;
        this.heights = new double[documents.rows()];
        Arrays.fill(heights, Double.NaN);
    }

    /** Counts the times that all heights changed. */
    ReadOnlyLongProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Sets the width of all cells, margin and insets included. */
    public void fit(double newWidth) {
        if (width != newWidth) {
            width = newWidth;
            Arrays.fill(heights, Double.NaN);
            levelRows.clear();
            version.set(version.get() + 1);
        }
    }

    /** The height of the row's text flows. */
    double text(int row) {
        if (Double.isNaN(heights[row])) {
            heights[row] = measure(row);
        }
        return heights[row];
    }

    DoubleBinding textProperty(int row) {
        return Bindings.createDoubleBinding(() -> text(row), version);
    }

    /** The height of the whole row, from its top to the next row's: RichTextFX adds the leading once more. */
    public double row(int row) {
        return text(row) + type.lineSpacing();
    }

    /** How far below the top of a row its cells begin. */
    public double textTop() {
        return type.textTop();
    }

    /** The size of body type, in pixels. */
    public double typeSize() {
        return type.size();
    }

    /** The height in its row at which links meet it: the middle of the first line's small letters, sharp on screen. */
    public double lineOfLinks(int row) {
        Face lead =
                documents.columns().get(0).getParagraph(row).getParagraphStyle().lead();
        return sharp(type.firstBaseline(lead, lead) - type.size() * lead.scale() / 4);
    }

    /** The same for one of the pieces of a cell. */
    public double lineOfLinks(int row, int column, int piece) {
        return piece == 0 && drop(row, column) == 0
                ? lineOfLinks(row)
                : sharp(baseline(row, column, piece) - type.size() / 4);
    }

    /** How much lower than usual the text of a cell begins. */
    private double drop(int row, int column) {
        return isLevelled(row) ? levelRow(row).drop(column) : 0;
    }

    private static double sharp(double y) {
        return Math.rint(y) + 0.5;
    }

    /** Where the first line of that piece of a cell stands, below the top of the row. */
    double baseline(int row, int column, int piece) {
        Paragraph<RowStyle, String, RunStyle> cell =
                documents.columns().get(column).getParagraph(row);
        int start = pieceStarts(cell).get(piece);
        Face face = cell.getStyleOfChar(start).face();
        if (piece == 0) {
            return type.firstBaseline(cell.getParagraphStyle().lead(), face) + drop(row, column);
        }
        double top = isLevelled(row) ? levelRow(row).top(column, piece) : lineTop(row, column, start);
        return type.textTop() + top + type.ascent(face);
    }

    /** The place in the cell of the first character of each piece. */
    private static List<Integer> pieceStarts(Paragraph<RowStyle, String, RunStyle> cell) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int end = 0;
        for (StyledSegment<String, RunStyle> run : cell.getStyledSegments()) {
            end += run.getSegment().length();
            if (PieceBreak.isEmptyLine(run.getStyle())) {
                starts.add(end);
            }
        }
        return starts;
    }

    /** Where the line of that character stands, below the top of the row. */
    double lineBaseline(int row, int column, int offset) {
        Paragraph<RowStyle, String, RunStyle> cell =
                documents.columns().get(column).getParagraph(row);
        RunStyle style = offset < cell.length() ? cell.getStyleOfChar(offset) : cell.getStyleAtPosition(offset);
        return type.textTop() + lineTop(row, column, offset) + type.ascent(style.face());
    }

    /** How far below the top of its row that character stands. */
    public double lineTop(int row, int column, int offset) {
        TextFlow flow = cell(row, column);
        flow.resize(textWidth(), text(row));
        flow.layout();
        return flow.getInsets().getTop() + lineTop(flow, offset);
    }

    private static double lineTop(TextFlow flow, int offset) {
        return Arrays.stream(flow.caretShape(offset, true))
                .filter(MoveTo.class::isInstance)
                .mapToDouble(move -> ((MoveTo) move).getY())
                .min()
                .orElse(0);
    }

    /** A frame round those characters of a cell, from the top of its row and the left of its column. */
    PathElement[] outline(int row, int column, Span shown) {
        TextFlow flow = cell(row, column);
        flow.resize(textWidth(), text(row));
        flow.layout();
        double x = type.margin() + flow.getInsets().getLeft();
        double y = type.textTop() + flow.getInsets().getTop();
        return Arrays.stream(flow.rangeShape(shown.start(), shown.end()))
                .map(element -> moved(element, x, y))
                .toArray(PathElement[]::new);
    }

    private static PathElement moved(PathElement element, double x, double y) {
        if (element instanceof MoveTo move) {
            return new MoveTo(move.getX() + x, move.getY() + y);
        }
        return element instanceof LineTo line ? new LineTo(line.getX() + x, line.getY() + y) : element;
    }

    private double measure(int row) {
        if (isLevelled(row)) {
            return Math.ceil(levelRow(row).height());
        }
        double highest = 0;
        for (int column = 0; column < documents.size(); column++) {
            highest = Math.max(highest, cell(row, column).prefHeight(textWidth()));
        }
        return Math.ceil(highest);
    }

    private double textWidth() {
        return width - type.margin();
    }

    private TextFlow cell(int row, int column) {
        TextFlow flow = plainCell(row, column);
        if (isLevelled(row)) {
            flow.setPadding(padding(row, column));
            List<TextRun> lines = LevelPieces.emptyLines(flow);
            for (int line = 0; line < lines.size(); line++) {
                lines.get(line).setFont(emptyLine(row, column, line + 1));
            }
        }
        return flow;
    }

    /** Whether empty lines in the row may be higher than usual. */
    boolean isLevelled(int row) {
        return !documents.levels().in(row).isEmpty();
    }

    /** The space round the text of a cell. */
    Insets padding(int row, int column) {
        return type.padding(documents.columns().get(column).getParagraph(row).getParagraphStyle(), drop(row, column));
    }

    /** The type of the empty line before that piece. */
    Font emptyLine(int row, int column, int piece) {
        return type.emptyLine(levelRow(row).gap(column, piece));
    }

    private LevelRow levelRow(int row) {
        return levelRows.computeIfAbsent(
                row,
                it -> LevelRow.of(
                        IntStream.range(0, documents.size())
                                .mapToObj(column -> piecesOf(it, column))
                                .toList(),
                        documents.levels().in(it)));
    }

    private LevelRow.Pieces piecesOf(int row, int column) {
        TextFlow flow = plainCell(row, column);
        double height = flow.prefHeight(textWidth());
        flow.resize(textWidth(), height);
        flow.layout();
        List<Double> tops = pieceStarts(documents.columns().get(column).getParagraph(row)).stream()
                .map(start -> flow.getInsets().getTop() + lineTop(flow, start))
                .toList();
        return new LevelRow.Pieces(tops, height);
    }

    /** With empty lines of the usual height. */
    private TextFlow plainCell(int row, int column) {
        Paragraph<RowStyle, String, RunStyle> paragraph =
                documents.columns().get(column).getParagraph(row);
        TextFlow flow = new TextFlow();
        type.set(flow, paragraph.getParagraphStyle());
        paragraph
                .getStyledSegments()
                .forEach(run -> flow.getChildren().add(UnseenSign.orText(run, type, Standpoint.NOWHERE)));
        return flow;
    }
}

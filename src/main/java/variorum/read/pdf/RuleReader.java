package variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes the straight lines from what is drawn on a page: those round the cells of tables are among them. */
final class RuleReader {
    /** A line has few corners; what has more is a picture. */
    private static final int MOST_CORNERS = 16;

    /** A page with more is a map or a plan, not a text with tables. */
    private static final int MOST_RULES = 4000;

    private final List<Rule> level = new ArrayList<>();
    private final List<Rule> upright = new ArrayList<>();
    private final List<List<Corner>> paths = new ArrayList<>();
    private PDRectangle page = new PDRectangle();

    /** Whether the page is shown turned; then its lines are not looked at. */
    private boolean turned;

    /** Where a corner lies, from the left and upper edge of the page. */
    private record Corner(double x, double y) {}

    void startPage(PDPage started) {
        page = started.getCropBox();
        turned = started.getRotation() != 0;
        level.clear();
        upright.clear();
        paths.clear();
    }

    /** Those that lie level, none when there are too many to be those of tables. */
    List<Rule> level() {
        return turned || level.size() > MOST_RULES ? List.of() : Rule.joined(level);
    }

    /** Those that stand upright. */
    List<Rule> upright() {
        return turned || upright.size() > MOST_RULES ? List.of() : Rule.joined(upright);
    }

    /** Whether the operator is one of those that matter here. */
    static boolean isDrawing(String operator) {
        return switch (operator) {
            case OperatorName.MOVE_TO,
                    OperatorName.LINE_TO,
                    OperatorName.APPEND_RECT,
                    OperatorName.CLOSE_PATH,
                    OperatorName.CURVE_TO,
                    OperatorName.STROKE_PATH,
                    OperatorName.CLOSE_AND_STROKE,
                    OperatorName.FILL_NON_ZERO,
                    OperatorName.FILL_EVEN_ODD,
                    OperatorName.LEGACY_FILL_NON_ZERO,
                    OperatorName.FILL_NON_ZERO_AND_STROKE,
                    OperatorName.FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.ENDPATH -> true;
            default -> false;
        };
    }

    /** @param place from the drawing's own places to those on the page */
    void draw(String operator, List<COSBase> operands, Matrix place) {
        float[] numbers = numbers(operands);
        switch (operator) {
            case OperatorName.MOVE_TO -> {
                startPath();
                addCorner(numbers, place);
            }
            case OperatorName.LINE_TO, OperatorName.CURVE_TO -> addCorner(numbers, place);
            case OperatorName.APPEND_RECT -> addRectangle(numbers, place);
            case OperatorName.CLOSE_PATH -> close();
            case OperatorName.STROKE_PATH -> stroke();
            case OperatorName.CLOSE_AND_STROKE -> {
                close();
                stroke();
            }
            case OperatorName.ENDPATH -> paths.clear();
            default -> fill();
        }
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }

    private void startPath() {
        if (level.size() <= MOST_RULES && upright.size() <= MOST_RULES && paths.size() <= MOST_RULES) {
            paths.add(new ArrayList<>());
        }
    }

    /** The last two numbers are where a line or curve ends. */
    private void addCorner(float[] numbers, Matrix place) {
        if (numbers.length >= 2 && !paths.isEmpty()) {
            List<Corner> path = paths.get(paths.size() - 1);
            if (path.size() <= MOST_CORNERS) {
                path.add(onPage(numbers[numbers.length - 2], numbers[numbers.length - 1], place));
            }
        }
    }

    private Corner onPage(float x, float y, Matrix place) {
        Vector point = place.transform(new Vector(x, y));
        return new Corner(point.getX() - page.getLowerLeftX(), page.getUpperRightY() - point.getY());
    }

    private void addRectangle(float[] numbers, Matrix place) {
        if (numbers.length == 4) {
            startPath();
            float right = numbers[0] + numbers[2];
            float upper = numbers[1] + numbers[3];
            addCorner(new float[] {numbers[0], numbers[1]}, place);
            addCorner(new float[] {right, numbers[1]}, place);
            addCorner(new float[] {right, upper}, place);
            addCorner(new float[] {numbers[0], upper}, place);
            close();
        }
    }

    private void close() {
        if (!paths.isEmpty() && !paths.get(paths.size() - 1).isEmpty()) {
            List<Corner> path = paths.get(paths.size() - 1);
            if (path.size() <= MOST_CORNERS) {
                path.add(path.get(0));
            }
        }
    }

    private void stroke() {
        for (List<Corner> path : paths) {
            for (int at = 1; at < path.size() && path.size() <= MOST_CORNERS; at++) {
                addRule(path.subList(at - 1, at + 1));
            }
        }
        paths.clear();
    }

    private void fill() {
        for (List<Corner> path : paths) {
            if (path.size() > 1 && path.size() <= MOST_CORNERS) {
                addRule(path);
            }
        }
        paths.clear();
    }

    /** Adds what the corners hold between them, if that is thin. */
    private void addRule(List<Corner> corners) {
        double left = corners.stream().mapToDouble(Corner::x).min().orElse(0);
        double right = corners.stream().mapToDouble(Corner::x).max().orElse(0);
        double top = corners.stream().mapToDouble(Corner::y).min().orElse(0);
        double bottom = corners.stream().mapToDouble(Corner::y).max().orElse(0);
        if (bottom - top <= Rule.NEAR) {
            level.add(new Rule((top + bottom) / 2, left, right));
        }
        if (right - left <= Rule.NEAR) {
            upright.add(new Rule((left + right) / 2, top, bottom));
        }
    }
}

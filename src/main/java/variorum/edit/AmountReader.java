package variorum.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.FunctionWords;

/** Reads the amounts of one text, from left to right: a number stays open as long as the next word may add to it. */
final class AmountReader {
    private static final Pattern PIECE = Pattern.compile("(?<figures>\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:[.,:']\\d+)*)"
            + "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:\\.\\p{L}[\\p{L}\\p{M}]*)*)|(?<sign>[%$€£¥/°])");

    /** Figures in threes. With one stop alone they may be decimals. */
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:(?:,\\d{3})+|(?: \\d{3})+|(?:'\\d{3})+)(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}");

    /** Decimals, and the time of day. */
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.,:]\\d{1,2}|\\.\\d{4,})?");

    private static final Map<String, String> SIGNS =
            Map.of("dollar", "$", "euro", "€", "pound", "£", "prozent", "%", "°", "degree");

    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th", "er");
    private static final String ORDINAL = "th";

    private static final String DOZEN = "dozen";
    private static final int TWELVE = 12;

    private final String text;
    private final List<String> numbers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Optional<OpenNumber> open = Optional.empty();
    private boolean isDate;

    /**
     * @param text folded
     * @param byTwelve whether times of day are read without their half of the day
     */
    AmountReader(String text, boolean byTwelve) {
        this.text = AmountStyles.plain(text, byTwelve);
    }

    Amounts read() {
        Matcher piece = PIECE.matcher(text);
        int end = 0;
        while (piece.find()) {
            if (piece.group("figures") != null) {
                addFigures(piece.group());
            } else if (piece.group("word") != null) {
                addWord(piece.group().replace(".", ""), piece.start() == end);
            } else {
                close("");
                addOther(piece.group());
            }
            end = piece.end();
        }
        close("");
        if (isDate) {
            numbers.replaceAll(number -> number.replace(ORDINAL, ""));
        }
        Collections.sort(words);
        return new Amounts(numbers, words);
    }

    private void addFigures(String figures) {
        close("");
        if (GROUPED.matcher(figures).matches()) {
            boolean stops = figures.indexOf('.') != figures.lastIndexOf('.');
            open(figures.replaceAll(stops ? "\\." : "[, ']", ""));
        } else if (DECIMAL.matcher(figures).matches()) {
            open(figures.replaceFirst("[,:]", "."));
        } else {
            numbers.add(figures);
        }
    }

    private void open(String figures) {
        open = Optional.of(OpenNumber.ofFigures(new BigDecimal(figures)));
    }

    /** @param joined whether nothing stands before it but what was read before, as in {@code 5m} */
    private void addWord(String word, boolean joined) {
        OptionalInt cardinal = NumberWords.cardinal(word);
        OptionalInt ordinal = NumberWords.ordinal(word);
        OptionalInt part = NumberWords.part(word);
        OptionalInt zeros = NumberWords.zeros(word, joined && open.isPresent());
        if (cardinal.isPresent()) {
            add(cardinal.getAsInt());
        } else if (ordinal.isPresent()) {
            add(ordinal.getAsInt());
            close(ORDINAL);
        } else if (zeros.isPresent()) {
            open = Optional.of(open.orElse(OpenNumber.ofWord(1)).withZeros(zeros.getAsInt()));
        } else if (word.equals(DOZEN)) {
            open = Optional.of(open.orElse(OpenNumber.ofWord(1)).times(TWELVE));
        } else if (word.equals(AmountStyles.AND_A_HALF) && open.isPresent()) {
            open = open.map(OpenNumber::andAHalf);
        } else if (part.isPresent()) {
            addPart(part.getAsInt());
        } else if (joined && ORDINAL_ENDS.contains(word)) {
            close(ORDINAL);
        } else if (!FunctionWords.english().contains(word)) {
            close("");
            addOther(word);
        }
    }

    private void add(int value) {
        if (open.isPresent() && open.get().takes(value)) {
            open = open.map(number -> number.plus(value));
        } else {
            close("");
            open = Optional.of(OpenNumber.ofWord(value));
        }
    }

    /** {@code two thirds} as {@code 2/3}. */
    private void addPart(int part) {
        numbers.add(open.map(OpenNumber::written).orElse("1"));
        open = Optional.empty();
        words.add("/");
        numbers.add(String.valueOf(part));
    }

    private void addOther(String word) {
        Optional<String> month = Months.usual(word);
        isDate |= month.isPresent();
        String unit = Units.usual(word);
        words.add(month.orElse(SIGNS.getOrDefault(unit, unit)));
    }

    private void close(String ending) {
        open.ifPresent(number -> numbers.add(number.written() + ending));
        open = Optional.empty();
    }
}

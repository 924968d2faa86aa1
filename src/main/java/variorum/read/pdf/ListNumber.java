package variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What counts an item of a list or a section: {@code 2.}, {@code (b)}, {@code iv)}, {@code 1.10.2}.
 *
 * @param style what it has in common with the numbers before and after it: its marks, and what it counts in
 * @param path one number for each level, the last one its own
 */
record ListNumber(String style, List<Integer> path) {
    private static final Pattern DIGITS = Pattern.compile("(\\(?)(\\d{1,3})([.)]{0,2})");
    private static final Pattern LEVELS = Pattern.compile("(\\(?)([1-9]\\d?(?:\\.[1-9]\\d?){1,5})([.)]{0,2})");
    private static final Pattern LETTER = Pattern.compile("(\\(?)([a-z]|[A-Z])([.)]{1,2})");
    private static final Pattern ROMAN = Pattern.compile("(\\(?)([ivxl]{1,7}|[IVXL]{1,7})([.)]{1,2})");

    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {"l", "xl", "x", "ix", "v", "iv", "i"};

    ListNumber {
        path = List.copyOf(path);
    }

    /** All that a word may be: {@code i.} is a letter or a Roman number; none for other words. */
    static List<ListNumber> readings(String word) {
        List<ListNumber> readings = new ArrayList<>();
        Matcher digits = DIGITS.matcher(word);
        if (digits.matches()) {
            readings.add(reading(digits, "1", List.of(Integer.parseInt(digits.group(2)))));
        }
        Matcher levels = LEVELS.matcher(word);
        if (levels.matches()) {
            List<Integer> path = Stream.of(levels.group(2).split("\\."))
                    .map(Integer::valueOf)
                    .toList();
            readings.add(reading(levels, "1.1", path));
        }
        Matcher letter = LETTER.matcher(word);
        if (letter.matches()) {
            char unit = letter.group(2).charAt(0);
            boolean small = Character.isLowerCase(unit);
            readings.add(reading(letter, small ? "a" : "A", List.of(unit - (small ? 'a' : 'A') + 1)));
        }
        Matcher roman = ROMAN.matcher(word);
        if (roman.matches()) {
            boolean small = Character.isLowerCase(roman.group(2).charAt(0));
            readings.add(reading(roman, small ? "i" : "I", List.of(roman(roman.group(2)))));
        }
        return readings;
    }

    private static ListNumber reading(Matcher parts, String kind, List<Integer> path) {
        return new ListNumber(parts.group(1) + kind + parts.group(3), path);
    }

    private static int roman(String letters) {
        String rest = letters.toLowerCase(Locale.ROOT);
        int number = 0;
        for (int at = 0; at < VALUES.length; at++) {
            while (rest.startsWith(ROMANS[at])) {
                number += VALUES[at];
                rest = rest.substring(ROMANS[at].length());
            }
        }
        return number;
    }

    /** Whether it has no mark of its own, as the numbers of headings, so that it may be anything. */
    boolean isBare() {
        return style.equals("1");
    }

    /** What comes so many after it in the same list. */
    ListNumber plus(int count) {
        List<Integer> next = new ArrayList<>(path);
        next.set(path.size() - 1, path.get(path.size() - 1) + count);
        return new ListNumber(style, next);
    }

    /** The numbers of the levels above it; none on the first level. */
    List<Integer> above() {
        return path.subList(0, path.size() - 1);
    }
}

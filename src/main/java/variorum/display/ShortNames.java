package variorum.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names of versions in less and less room. What all of them have in common goes first, so that they stay different: the
 * ending of their files, and how they begin, such as {@code 2026-03-}, word by word.
 */
public record ShortNames(String start, String ending) {
    private static final String ELLIPSIS = "\u2026";

    /** A beginning that is no longer than this takes as much room as what would stand for it. */
    private static final int LEAST_START = 3;

    /** Of versions that are told apart by their names. */
    public static ShortNames of(List<String> names) {
        return names.size() < 2 ? new ShortNames("", "") : new ShortNames(start(names), ending(names));
    }

    /** The name, and what it can be cut to, from what says most to the shortest. */
    public List<String> of(String name) {
        List<String> cuts = new ArrayList<>(List.of(name, withoutEnding(name)));
        for (String beginning : beginnings()) {
            cuts.add(without(beginning, name));
            cuts.add(without(beginning, withoutEnding(name)));
        }
        return List.copyOf(cuts);
    }

    /** What is taken away of the start: its first word, its first two, and so on, up to all of it. */
    private List<String> beginnings() {
        return IntStream.rangeClosed(1, start.length())
                .filter(end -> end == start.length() || Character.isWhitespace(start.charAt(end - 1)))
                .mapToObj(end -> start.substring(0, end))
                .toList();
    }

    private String withoutEnding(String name) {
        boolean hasEnding = !ending.isEmpty() && name.length() > ending.length() && name.endsWith(ending);
        return hasEnding ? name.substring(0, name.length() - ending.length()) : name;
    }

    private String without(String beginning, String name) {
        boolean isCut = beginning.length() > LEAST_START && name.startsWith(start) && name.length() > start.length();
        return isCut ? ELLIPSIS + name.substring(beginning.length()) : name;
    }

    /** What all begin with before the ending, up to where a word or a number begins. */
    private static String start(List<String> names) {
        String first = names.get(0);
        int end = first.contains(".") ? first.lastIndexOf('.') : first.length();
        int alike = 0;
        for (int length = 1; length < end && areAlike(names, first.substring(0, length)); length++) {
            if (!Character.isLetterOrDigit(first.charAt(length - 1))) {
                alike = length;
            }
        }
        return first.substring(0, alike);
    }

    private static boolean areAlike(List<String> names, String start) {
        return names.stream().allMatch(name -> name.startsWith(start) && name.length() > start.length());
    }

    /** From the last dot on, if it is that of a short ending that all have. */
    private static String ending(List<String> names) {
        String first = names.get(0);
        String last = first.substring(Math.max(0, first.lastIndexOf('.')));
        return last.matches("\\.\\w{1,5}") && names.stream().allMatch(name -> name.endsWith(last)) ? last : "";
    }
}

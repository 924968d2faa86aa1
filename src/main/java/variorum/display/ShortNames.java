package variorum.display;

import java.util.List;

/**
 * Names of versions in less and less room. What all of them have in common goes first, so that they stay different: the
 * ending of their files, and how they begin, such as {@code 2026-03-}.
 */
public record ShortNames(String start, String ending) {
    private static final String ELLIPSIS = "\u2026";

    /** A beginning that is no longer than this takes as much room as what would stand for it. */
    private static final int LEAST_START = 3;

    /** Of versions that are told apart by their names. */
    public static ShortNames of(List<String> names) {
        return names.size() < 2 ? new ShortNames("", "") : new ShortNames(start(names), ending(names));
    }

    /** The name, and what it can be cut to, from the longest to the shortest. */
    public List<String> of(String name) {
        return List.of(name, withoutEnding(name), different(name), different(withoutEnding(name)));
    }

    private String withoutEnding(String name) {
        boolean hasEnding = !ending.isEmpty() && name.length() > ending.length() && name.endsWith(ending);
        return hasEnding ? name.substring(0, name.length() - ending.length()) : name;
    }

    private String different(String name) {
        boolean isCut = start.length() > LEAST_START && name.startsWith(start) && name.length() > start.length();
        return isCut ? ELLIPSIS + name.substring(start.length()) : name;
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

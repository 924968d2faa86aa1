package variorum.ui.open;

import java.util.List;

/**
 * Names of versions in less and less room. What all of them have in common goes first, so that they stay different: how
 * they begin, such as {@code 2026-03-}, and then the ending of their files.
 */
public record ShortNames(String start, String ending) {
    private static final String ELLIPSIS = "\u2026";

    /** A beginning that is no longer than this takes as much room as what would stand for it. */
    private static final int LEAST_START = 3;

    public static ShortNames of(OpenSet set) {
        return of(set.versions().stream().map(open -> open.version().name()).toList());
    }

    static ShortNames of(List<String> names) {
        return names.size() < 2 ? new ShortNames("", "") : new ShortNames(start(names), ending(names));
    }

    /** The name, and what it can be cut to, from the longest to the shortest. */
    public List<String> of(String name) {
        boolean isCut = start.length() > LEAST_START && name.startsWith(start);
        String different = isCut ? ELLIPSIS + name.substring(start.length()) : name;
        boolean hasEnding = !ending.isEmpty() && different.length() > ending.length() && name.endsWith(ending);
        String bare = hasEnding ? different.substring(0, different.length() - ending.length()) : different;
        return List.of(name, different, bare);
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

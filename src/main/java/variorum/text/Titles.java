package variorum.text;

import java.util.Set;

/** Short forms that stand before a name, so that their full stop ends no sentence. */
final class Titles {
    private static final Set<String> TITLES = Set.of(
            "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Sgt", "Capt", "Cmdr",
            "Rev", "Hon", "St", "Mt", "Hr", "Fr", "Mme", "Mlle", "Sr", "Sra");

    private static final int LONGEST = 4;

    private Titles() {}

    static boolean isAt(String text, int start, int end) {
        return end - start <= LONGEST
                && Character.isUpperCase(text.charAt(start))
                && TITLES.contains(text.substring(start, end));
    }

    /** {@code Mr} for {@code Mr.}; any other word as it is. */
    static String withoutFullStop(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == '.' && isAt(word, 0, last) ? word.substring(0, last) : word;
    }
}

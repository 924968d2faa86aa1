package variorum.text;

/** Brings the forms of a word together, roughly and for any language: without possessive, ending cut. */
final class Stems {
    /** Found on the development cases; any length from 4 to 8 does nearly as well. */
    private static final int LENGTH = 6;

    private Stems() {}

    static String stem(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (bare.length() > LENGTH) {
            return bare.substring(0, LENGTH);
        }
        return bare.length() > 3 && bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }
}

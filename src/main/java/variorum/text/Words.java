package variorum.text;

/** Where words end, in scripts that set them apart by blanks. */
final class Words {
    /** More invisible marks than this in a row, in code units, are not the beginning of a word. */
    private static final int LONGEST_INVISIBLE = 8;

    private final String text;
    private int end;
    private int at;

    Words(String text) {
        this.text = text;
    }

    /** Where the word ends that begins at {@code from}; {@code from} itself where none does. */
    int end(int from, int limit) {
        at = from;
        end = limit;
        int point = text.codePointAt(from);
        if (Characters.isWordPart(point)) {
            if (WebAddress.startsAt(text, from, end)) {
                return WebAddress.end(text, from, end);
            }
        } else if (!skipPrefix(point)) {
            return from;
        }
        skipWord();
        return at;
    }

    /** Passes what only stands before a word: {@code $12}, {@code -5}, {@code #tag}, or what cannot be seen. */
    private boolean skipPrefix(int point) {
        int next = at + Character.charCount(point);
        if (point > Characters.LAST_ASCII && Character.getType(point) == Character.FORMAT) {
            int limit = Math.min(end, at + LONGEST_INVISIBLE);
            while (next < limit && Character.getType(text.codePointAt(next)) == Character.FORMAT) {
                next += Character.charCount(text.codePointAt(next));
            }
        } else if (!startsFigure(point, next) && !startsTag(point)) {
            return false;
        }
        at = next;
        return next < end && isLetter(text.codePointAt(next));
    }

    /** Whether this is the currency or sign of the figure after it: {@code $12}, {@code -5}, but not {@code 3-5}. */
    private boolean startsFigure(int point, int next) {
        boolean sign = point == '-' || point == '+' || point == '−';
        return next < end
                && Characters.isDigit(text.codePointAt(next))
                && (sign ? followsBlank() : Character.getType(point) == Character.CURRENCY_SYMBOL);
    }

    private boolean startsTag(int point) {
        return (point == '#' || point == '@') && (followsBlank() || text.charAt(at - 1) == '(');
    }

    private boolean followsBlank() {
        return at == 0 || Characters.isBlank(text.charAt(at - 1));
    }

    private void skipWord() {
        int start = at;
        int segment = at;
        skipLetters();
        while (at + 1 < end && joins(segment)) {
            at++;
            segment = at;
            skipLetters();
        }
        if (at == end) {
            return;
        }
        char mark = text.charAt(at);
        if (mark == '.') {
            at += isAbbreviation(start, segment) ? 1 : 0;
        } else if (mark != ' ' && Characters.isDigit(text.charAt(at - 1))) {
            at += Characters.isUnitSign(mark) ? 1 : 0;
        }
        skipExtenders();
    }

    private void skipLetters() {
        int next = at;
        while (next < end && Characters.isAsciiWordPart(text.charAt(next))) {
            next++;
        }
        while (next < end) {
            int point = text.codePointAt(next);
            if (!isLetter(point) && !Characters.isExtender(point)) {
                break;
            }
            next += Character.charCount(point);
        }
        at = next;
    }

    private void skipExtenders() {
        while (at < end && Characters.isExtender(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    /** Whether the mark at {@code at} holds the letters before it (from {@code segment}) and after it together. */
    private boolean joins(int segment) {
        char mark = text.charAt(at);
        if (mark == ' ') {
            return false;
        }
        int after = text.codePointAt(at + 1);
        if (!isLetter(after)) {
            return false;
        }
        if (Characters.isApostrophe(mark) || Characters.isHyphen(mark)) {
            return true;
        }
        boolean figure = Characters.isDigit(after) && Characters.isDigit(text.charAt(at - 1));
        return switch (mark) {
            case ',', ':', '/', '٫', '٬' -> figure;
            case '.' -> figure || Character.isLowerCase(after) || isInitial(segment, after) || startsCapitals();
            case '@', '&' -> !Characters.isDigit(after);
            case '·', '״', '׳' -> true;
            case '"' -> isHebrewAcronym(after);
            case '\u00A0', '\u2007', '\u2009', '\u202F' -> figure && isThousands(segment);
            default -> Characters.isDigit(after) && Character.getType(mark) == Character.CURRENCY_SYMBOL;
        };
    }

    /** {@code U.S}, but not {@code I.Then}: the letters before and after the full stop stand alone. */
    private boolean isInitial(int segment, int after) {
        return at - segment == 1 && Character.isLetter(after) && standsAlone(after);
    }

    /** {@code 01.AI}, but not {@code 1998.Then}. */
    private boolean startsCapitals() {
        return Characters.isDigit(text.charAt(at - 1)) && at + 2 < end && Character.isUpperCase(text.charAt(at + 2));
    }

    /** Whether only one more letter follows the quotation mark that Hebrew acronyms have before their last. */
    private boolean isHebrewAcronym(int after) {
        return Characters.isHebrew(after) && Characters.isHebrew(text.charAt(at - 1)) && standsAlone(after);
    }

    private boolean standsAlone(int after) {
        int next = at + 1 + Character.charCount(after);
        return next >= end || !Characters.isWordPart(text.codePointAt(next));
    }

    /** {@code 1 200}, but not {@code 2026 200}: up to three digits before the blank, and three after it. */
    private boolean isThousands(int segment) {
        int next = at + 1;
        while (next < end && next - at <= 4 && Characters.isDigit(text.charAt(next))) {
            next++;
        }
        return at - segment <= 3 && next - at == 4;
    }

    /** Whether the full stop at {@code at} belongs to the word: {@code U.S.}, {@code e.g.}, {@code Mr.}. */
    private boolean isAbbreviation(int start, int segment) {
        boolean initials = segment - start >= 2
                && at - segment == 1
                && text.charAt(segment - 1) == '.'
                && Character.isLetter(text.charAt(segment));
        return initials || Titles.isAt(text, start, at);
    }

    private static boolean isLetter(int point) {
        return Characters.isWordPart(point) && !Characters.isSpaceless(point);
    }
}

package variorum.read.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import variorum.read.charset.ByteOrderMark;
import variorum.read.document.UnreadableException;

/** Finds out the kind of a file from its beginning. */
final class FileContent {
    /** What tells a web page stands in so many bytes, blanks and comments before it included. */
    private static final int LOOKED_AT = 4096;

    private static final String ZIP = "PK\3\4";
    private static final String PDF = "%PDF-";
    private static final String END_OF_PDF = "startxref";
    private static final int MOST_BEFORE_PDF = 1024;
    private static final String RICH_TEXT = "{\\rtf";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private FileContent() {}

    /**
     * Empty if it could be any text.
     *
     * @throws IOException with the reason as a clause, for what is of a kind that is not read
     */
    static Optional<FileKind> kind(byte[] bytes) throws IOException {
        if (startsWith(bytes, ZIP)) {
            return Optional.of(packed(bytes));
        }
        if (startsWith(bytes, OLD_OFFICE)) {
            return Optional.of(FileKind.OLD_WORD);
        }
        if (startsWith(bytes, PDF) || isPdfBehindOtherBytes(bytes)) {
            return Optional.of(FileKind.PDF);
        }
        if (startsWith(bytes, RICH_TEXT)) {
            return Optional.of(FileKind.RICH_TEXT);
        }
        return isMarkup(bytes) ? markup(bytes) : MailHead.kind(bytes);
    }

    /**
     * Programs that send files put a few bytes of theirs before a PDF, and its readers look for its begin behind them.
     */
    private static boolean isPdfBehindOtherBytes(byte[] bytes) {
        int looked = Math.min(bytes.length, MOST_BEFORE_PDF);
        return holds(bytes, 0, looked, PDF) && holds(bytes, bytes.length - looked, bytes.length, END_OF_PDF);
    }

    private static FileKind packed(byte[] bytes) throws IOException {
        String first = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1);
        if (first.contains("opendocument.text") || (holds(bytes, "content.xml") && !first.contains("opendocument"))) {
            return FileKind.OPEN_DOCUMENT;
        }
        if (holds(bytes, "word/")) {
            return FileKind.WORD;
        }
        throw new UnreadableException("it is a packed file that holds no text document.");
    }

    static boolean startsWith(byte[] bytes, String mark) {
        return bytes.length >= mark.length() && holdsAt(bytes, 0, mark);
    }

    private static boolean holds(byte[] bytes, String mark) {
        return holds(bytes, 0, bytes.length, mark);
    }

    private static boolean holds(byte[] bytes, int from, int to, String mark) {
        for (int at = from; at <= to - mark.length(); at++) {
            if (holdsAt(bytes, at, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAt(byte[] bytes, int from, String mark) {
        for (int at = 0; at < mark.length(); at++) {
            if ((bytes[from + at] & 0xFF) != mark.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first character is that of a tag. */
    private static boolean isMarkup(byte[] bytes) {
        int first = firstMark(bytes);
        return first < bytes.length && bytes[first] == '<';
    }

    /** What the first tag after blanks, comments and an XML declaration shows. */
    private static Optional<FileKind> markup(byte[] bytes) {
        String rest = start(bytes).substring(Math.min(firstMark(bytes), LOOKED_AT));
        while (rest.startsWith("<!--") || rest.startsWith("<?xml")) {
            int end = rest.indexOf(rest.startsWith("<?") ? "?>" : "-->");
            rest = end < 0 ? "" : rest.substring(rest.indexOf('>', end) + 1).stripLeading();
        }
        if (rest.startsWith("<!doctype html") || rest.startsWith("<html")) {
            return Optional.of(FileKind.WEB_PAGE);
        }
        boolean flat = rest.contains("<office:document") && rest.contains("opendocument.text");
        return flat ? Optional.of(FileKind.OPEN_DOCUMENT) : Optional.empty();
    }

    /** Where the text begins, after byte-order mark and blanks. */
    private static int firstMark(byte[] bytes) {
        int at = ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0);
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at;
    }

    /** How it begins, in small letters; a character of another alphabet is some other character here. */
    static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}

package variorum.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;

/** Tells what a file is by how it begins. */
final class FileContent {
    /** What tells a web page stands in so many bytes, blanks and comments before it included. */
    private static final int LOOKED_AT = 4096;

    private FileContent() {}

    /** Empty for what could be any text, and for what is no kind that is known. */
    static Optional<FileKind> kind(byte[] bytes) {
        return isWebPage(bytes) ? Optional.of(FileKind.WEB_PAGE) : Optional.empty();
    }

    /** Whether nothing but blanks, comments and an XML declaration stand before the first tag of a page. */
    private static boolean isWebPage(byte[] bytes) {
        int first = firstMark(bytes);
        if (first == bytes.length || bytes[first] != '<') {
            return false;
        }
        String rest = start(bytes).substring(first);
        while (rest.startsWith("<!--") || rest.startsWith("<?xml")) {
            int end = rest.indexOf(rest.startsWith("<?") ? "?>" : "-->");
            rest = end < 0 ? "" : rest.substring(rest.indexOf('>', end) + 1).stripLeading();
        }
        return rest.startsWith("<!doctype html") || rest.startsWith("<html");
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
    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}

package variorum.read.office;

import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayOutputStream;

/**
 * The groups of a rich text that the parser can take: its outer one without those of a kind that the parser does not
 * know. They are marked as such that a reader may pass over, but the parser drops the name alone and tells what stands
 * in them as text; and it stops at a brace behind the outer group, where some programs leave one.
 */
final class KnownGroups {
    private static final String OPTIONAL = "{\\*\\";

    /** Behind it stands how many bytes follow that are no text. */
    private static final String BINARY = "\\bin";

    private final byte[] bytes;

    private KnownGroups(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param bytes a rich text, which begins with its outer group */
    static byte[] of(byte[] bytes) {
        return new KnownGroups(bytes).copy();
    }

    private byte[] copy() {
        ByteArrayOutputStream known = new ByteArrayOutputStream(bytes.length);
        int copied = 0;
        int open = 0;
        int at = 0;
        do {
            if (isUnknown(at)) {
                known.write(bytes, copied, at - copied);
                at = end(at);
                copied = at;
            } else {
                open += opened(at);
                at = next(at);
            }
        } while (open > 0 && at < bytes.length);
        known.write(bytes, copied, at - copied);
        return known.toByteArray();
    }

    private boolean isUnknown(int group) {
        int name = group + OPTIONAL.length();
        return holds(group, OPTIONAL) && Command.getInstance(letters(name)) == null;
    }

    private boolean holds(int from, String text) {
        for (int at = 0; at < text.length(); at++) {
            if (from + at >= bytes.length || bytes[from + at] != text.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private String letters(int from) {
        StringBuilder letters = new StringBuilder();
        for (int at = from; at < bytes.length && Character.isLetter(bytes[at]); at++) {
            letters.append((char) bytes[at]);
        }
        return letters.toString();
    }

    /** Where a group ends. */
    private int end(int group) {
        int open = 0;
        int at = group;
        do {
            open += opened(at);
            at = next(at);
        } while (open > 0 && at < bytes.length);
        return at;
    }

    /** How many groups begin here, less those that end. */
    private int opened(int at) {
        return switch (bytes[at]) {
            case '{' -> 1;
            case '}' -> -1;
            default -> 0;
        };
    }

    /** What comes behind a sign; a brace after a backslash is text, and bytes of a picture are neither. */
    private int next(int at) {
        int next = at + 1;
        if (bytes[at] == '\\') {
            next = holds(at, BINARY) ? behindBytes(at + BINARY.length()) : at + 2;
        }
        return Math.min(next, bytes.length);
    }

    /** @param from where a number begins, if the command has one */
    private int behindBytes(int from) {
        int at = from;
        long length = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            length = Math.min(10 * length + bytes[at] - '0', bytes.length);
            at++;
        }
        boolean blank = at > from && at < bytes.length && bytes[at] == ' ';
        return (int) Math.min(at + length + (blank ? 1 : 0), bytes.length);
    }
}

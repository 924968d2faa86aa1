package variorum.read.office;

import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayOutputStream;

/**
 * Drops from a rich text the groups whose kind the parser does not know. They are marked as such that a reader may pass
 * over, but the parser drops the name alone and tells what stands in them as text.
 */
final class UnknownGroups {
    private static final String OPTIONAL = "{\\*\\";

    private final byte[] bytes;
    private final ByteArrayOutputStream rest;

    private UnknownGroups(byte[] bytes) {
        this.bytes = bytes;
        rest = new ByteArrayOutputStream(bytes.length);
    }

    static byte[] dropped(byte[] bytes) {
        UnknownGroups groups = new UnknownGroups(bytes);
        groups.copy();
        return groups.rest.toByteArray();
    }

    private void copy() {
        int copied = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '{' && isUnknown(at)) {
                rest.write(bytes, copied, at - copied);
                copied = end(at);
                at = copied - 1;
            }
        }
        rest.write(bytes, copied, bytes.length - copied);
    }

    private boolean isUnknown(int group) {
        for (int at = 0; at < OPTIONAL.length(); at++) {
            if (group + at >= bytes.length || bytes[group + at] != OPTIONAL.charAt(at)) {
                return false;
            }
        }
        StringBuilder name = new StringBuilder();
        int at = group + OPTIONAL.length();
        while (at < bytes.length && Character.isLetter(bytes[at])) {
            name.append((char) bytes[at]);
            at++;
        }
        return Command.getInstance(name.toString()) == null;
    }

    /** Where the group ends; a brace after a backslash is text. */
    private int end(int group) {
        int open = 0;
        for (int at = group; at < bytes.length; at++) {
            switch (bytes[at]) {
                case '\\' -> at++;
                case '{' -> open++;
                case '}' -> open--;
                default -> {
                    // Neither begins nor ends a group.
                }
            }
            if (open == 0) {
                return at + 1;
            }
        }
        return bytes.length;
    }
}

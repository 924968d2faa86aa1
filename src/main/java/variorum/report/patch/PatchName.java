package variorum.report.patch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import variorum.model.Version;

/** Names of files as patches write them, and git reads them: in quotation marks where a sign could be mistaken. */
final class PatchName {
    private static final String ESCAPED = "\u0007\b\t\n\u000B\f\r\"\\";
    private static final String ESCAPES = "abtnvfr\"\\";

    private PatchName() {}

    /** The path as it was given where that program follows it, else the name alone. */
    static String of(Optional<Path> path, Version version) {
        return quoted(path.map(PatchName::followed).orElse(version.name()));
    }

    /** The programs that apply patches go neither to absolute paths nor upward. */
    private static String followed(Path path) {
        Path plain = path.normalize();
        boolean isFollowed = !plain.isAbsolute() && !plain.startsWith("..");
        Path name = isFollowed ? plain : plain.getFileName();
        return String.valueOf(name)
                .replace('\\', path.getFileSystem().getSeparator().equals("\\") ? '/' : '\\');
    }

    /** A blank needs no quotation marks, but a tab after the name, so that its end is found. */
    static String quoted(String name) {
        StringBuilder quoted = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            int escaped = ESCAPED.indexOf(one);
            if (escaped >= 0) {
                quoted.append('\\').append(ESCAPES.charAt(escaped));
            } else if (one < ' ' || one == 0x7F) {
                quoted.append('\\');
                quoted.append((char) ('0' + ((one >> 6) & 3)));
                quoted.append((char) ('0' + ((one >> 3) & 7)));
                quoted.append((char) ('0' + (one & 7)));
            } else {
                quoted.append((char) one);
            }
        }
        boolean isPlain = quoted.toString().equals(name);
        return isPlain ? name + (name.contains(" ") ? "\t" : "") : "\"" + quoted + "\"";
    }
}

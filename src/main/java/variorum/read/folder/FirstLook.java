package variorum.read.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.read.charset.Controls;
import variorum.read.charset.TextDecoder;
import variorum.read.file.FileKind;

/** Tells by how a file begins whether it is worth reading. */
final class FirstLook {
    private static final int LOOKED_AT = 4096;

    /** The last letters of a beginning may be cut. */
    private static final int EVEN = ~1;

    private FirstLook() {}

    static boolean isText(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(LOOKED_AT);
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return isPackedDocument(name, start) || isText(name, Arrays.copyOf(start, start.length & EVEN));
        } catch (IOException e) {
            return false;
        }
    }

    /** What a packed document holds may stand anywhere in it. */
    private static boolean isPackedDocument(String name, byte[] start) {
        return start.length > 1
                && start[0] == 'P'
                && start[1] == 'K'
                && Stream.of(FileKind.WORD, FileKind.OPEN_DOCUMENT).anyMatch(kind -> isNamedAs(kind, name));
    }

    private static boolean isNamedAs(FileKind kind, String name) {
        return kind.endings().stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private static boolean isText(String name, byte[] start) throws IOException {
        return switch (FileKind.of(name, start)) {
            case OLD_WORD -> isNamedAs(FileKind.OLD_WORD, name);
            case WORD, OPEN_DOCUMENT, RICH_TEXT, PDF -> true;
            case WEB_PAGE, SAVED_PAGE, MAIL, MARKDOWN, TEXT -> !Controls.in(start) || isDecoded(start);
        };
    }

    /** Whether it is a text although there are bytes that most texts have not. */
    private static boolean isDecoded(byte[] start) throws IOException {
        return !TextDecoder.decode(start, Optional.empty()).text().isEmpty();
    }
}

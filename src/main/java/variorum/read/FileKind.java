package variorum.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of files that are read: the one list of them. A file is of the kind that its content shows, whatever its
 * name; the name decides only where the content is plain text.
 */
public enum FileKind {
    WEB_PAGE("html htm xhtml"),
    MARKDOWN("md markdown"),
    TEXT("txt text");

    /** With blanks between them. */
    private final String endings;

    FileKind(String endings) {
        this.endings = endings;
    }

    /** What files of this kind are usually called, in small letters and without the dot. */
    public List<String> endings() {
        return List.of(endings.split(" "));
    }

    /** What a file is; plain text where neither content nor name says more. */
    static FileKind of(String fileName, byte[] bytes) {
        Optional<FileKind> shown = FileContent.kind(bytes);
        if (shown.isPresent()) {
            return shown.get();
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(WEB_PAGE, MARKDOWN)
                .filter(kind -> kind.endings().contains(ending))
                .findFirst()
                .orElse(TEXT);
    }
}

package variorum.read.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of files that are read: the one list of them. A file is of the kind that its content shows, whatever its
 * name; the name decides only where the content is plain text.
 */
public enum FileKind {
    WORD("docx docm dotx"),
    OPEN_DOCUMENT("odt ott fodt"),
    RICH_TEXT("rtf"),
    WEB_PAGE("html htm xhtml"),
    SAVED_PAGE("mhtml mht"),
    MAIL("eml"),
    PDF("pdf"),
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

    /**
     * What a file is; plain text where neither content nor name says more.
     *
     * @throws IOException with the reason as a clause, when it is known to be of a kind that is not read
     */
    public static FileKind of(String fileName, byte[] bytes) throws IOException {
        Optional<FileKind> shown = FileContent.kind(bytes);
        if (shown.isPresent()) {
            return shown.get();
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(WEB_PAGE, SAVED_PAGE, MAIL, MARKDOWN)
                .filter(kind -> kind.endings().contains(ending))
                .findFirst()
                .orElse(TEXT);
    }
}

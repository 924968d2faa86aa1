package variorum.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts of a mail that stand together, each of which may be such a group itself. */
final class PartGroup {
    private final String type;
    private final boolean attached;
    private final List<List<MailPart>> members = new ArrayList<>();

    /**
     * A group without members.
     *
     * @param type such as {@code "multipart/mixed"}, in small letters
     * @param attached whether it came with the mail and is no part of what that says
     */
    PartGroup(String type, boolean attached) {
        this.type = type;
        this.attached = attached;
    }

    /** @param texts of the member, in their order; may be none */
    void add(List<MailPart> texts) {
        members.add(texts);
    }

    /**
     * Those that are read: of alternatives the first plain text, or else the first page; of related parts the first.
     */
    List<MailPart> texts() {
        if (attached) {
            return List.of();
        }
        return switch (type) {
            case "multipart/alternative" -> {
                List<MailPart> plain = first(part -> part.isPlainText() && !part.isBlank());
                yield plain.isEmpty() ? first(MailPart::isPage) : plain;
            }
            case "multipart/related" -> first(part -> true);
            default -> members.stream().flatMap(List::stream).toList();
        };
    }

    private List<MailPart> first(Predicate<MailPart> wanted) {
        return members.stream()
                .filter(texts -> texts.stream().anyMatch(wanted))
                .findFirst()
                .orElse(List.of());
    }
}

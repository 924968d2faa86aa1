package variorum.read;

import java.util.List;
import variorum.model.Paragraph;
import variorum.model.Role;

final class RoleGuesser {
    private RoleGuesser() {}

    static List<Paragraph> paragraphs(DocumentText document) {
        return document.blocks().stream()
                .map(block -> new Paragraph(block.span(), block.role().orElse(Role.BODY)))
                .toList();
    }
}

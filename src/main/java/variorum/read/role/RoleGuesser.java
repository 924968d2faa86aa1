package variorum.read.role;

import java.util.List;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.DocumentText;

/**
 * Says what each paragraph of a document is, from its text and from the markup where there is one. What is said to be
 * furniture is folded away in the window, so each step rather lets furniture pass for body than the other way round;
 * and in verse, lists and tables only unmistakable wording counts, no shape.
 */
public final class RoleGuesser {
    private RoleGuesser() {}

    public static List<Paragraph> paragraphs(DocumentText document, Monitor monitor) {
        RoleDraft draft = new RoleDraft(document, monitor);
        markWording(draft, monitor);
        if (draft.isProse()) {
            ArticleHead.mark(draft);
            AuthorNotes.mark(draft);
            FurnitureSections.mark(draft, monitor);
            LinkLists.mark(draft);
            Headings.mark(draft);
        }
        return draft.paragraphs();
    }

    private static void markWording(RoleDraft draft, Monitor monitor) {
        for (int index = 0; index < draft.size(); index++) {
            monitor.check();
            if (FurnitureLines.matches(draft.traits(index))) {
                draft.mark(index, Role.FURNITURE);
            }
        }
    }
}

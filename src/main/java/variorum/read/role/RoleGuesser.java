package variorum.read.role;

import java.util.Iterator;
import java.util.List;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.DocumentText;

/**
 * Guesses the role of each paragraph of a document, from its text and its markup, if any. Furniture is folded away in
 * the window, so each step would rather take furniture for body text than the other way round; and in verse, lists and
 * tables only unmistakable wording counts, not shape.
 */
public final class RoleGuesser {
    private RoleGuesser() {}

    public static List<Paragraph> paragraphs(DocumentText document, Monitor monitor) {
        Iterator<Paragraph> article =
                articleParagraphs(document.withoutRunningLines(), monitor).iterator();
        return document.blocks().stream()
                .map(block -> block.running() ? new Paragraph(block.span(), Role.FURNITURE) : article.next())
                .toList();
    }

    private static List<Paragraph> articleParagraphs(DocumentText document, Monitor monitor) {
        RoleDraft draft = new RoleDraft(document, monitor);
        markWording(draft, monitor);
        if (draft.isProse()) {
            ArticleHead.mark(draft);
            AuthorNotes.mark(draft);
            ReaderComments.mark(draft, monitor);
            FurnitureSections.mark(draft, monitor);
            LinkLists.mark(draft);
            EmptiedSections.mark(draft);
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

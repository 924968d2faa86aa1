package variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.ContentsFinder;

/** Pages as paragraphs: the order of the steps. */
final class PdfParagraphs {
    /** A paragraph, and what its place or type says that it is. */
    record Paragraph(String text, Optional<Role> role, boolean running) {
        static Paragraph running(String text) {
            return new Paragraph(text, Optional.of(Role.FURNITURE), true);
        }
    }

    private PdfParagraphs() {}

    static List<Paragraph> of(List<Page> pages, Monitor monitor) {
        PageFurniture furniture = PageFurniture.of(pages);
        List<Column> columns = new ArrayList<>();
        for (Page page : furniture.pages()) {
            monitor.check();
            columns.addAll(TableHeads.withoutRepeated(Column.of(page), columns));
        }
        Measures measures = Measures.of(columns);
        List<Passage> passages = Continuations.join(
                columns.stream()
                        .map(column -> new PassageFinder(column, measures).passages())
                        .toList(),
                measures);
        List<Paragraph> text =
                paragraphs(ListNumbers.takeAway(NoteMarks.takeAway(passages, measures), measures), measures);
        List<Paragraph> paragraphs = new ArrayList<>();
        furniture
                .headsBeside(text.stream().map(Paragraph::text).toList())
                .forEach(head -> paragraphs.add(Paragraph.running(head)));
        paragraphs.addAll(text);
        furniture.feet().forEach(foot -> paragraphs.add(Paragraph.running(foot)));
        return paragraphs;
    }

    private static List<Paragraph> paragraphs(List<Passage> passages, Measures measures) {
        LineJoiner joiner = new LineJoiner(passages.stream()
                .flatMap(passage -> passage.lines().stream())
                .map(Line::text)
                .toList());
        List<String> texts = passages.stream().map(joiner::join).toList();
        boolean[] contents = ContentsFinder.find(
                texts, at -> passages.get(at).lines().stream().anyMatch(Line::hasLeader));
        HeadingFinder headings = HeadingFinder.of(passages, measures);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            Optional<Role> role = contents[at] ? Optional.of(Role.FURNITURE) : headings.role(passages.get(at));
            paragraphs.add(new Paragraph(texts.get(at), role, false));
        }
        return paragraphs;
    }
}

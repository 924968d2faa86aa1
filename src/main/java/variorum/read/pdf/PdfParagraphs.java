package variorum.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.ContentsFinder;
import variorum.read.document.DocumentBuilder;
import variorum.read.document.DocumentText;

/** Pages as paragraphs: the order of the steps. */
final class PdfParagraphs {
    private PdfParagraphs() {}

    static DocumentText of(List<Page> pages, Monitor monitor) {
        PageFurniture furniture = PageFurniture.of(pages);
        List<Column> columns = new ArrayList<>();
        for (Page page : furniture.pages()) {
            monitor.check();
            columns.addAll(TableHeads.withoutRepeated(ColumnFinder.columns(page), columns));
        }
        Measures measures = Measures.of(columns);
        List<Passage> passages = Continuations.join(
                columns.stream()
                        .map(column -> new PassageFinder(column, measures).passages())
                        .toList(),
                measures);
        return document(ListNumbers.takeAway(NoteMarks.takeAway(passages, measures), measures), measures, furniture);
    }

    private static DocumentText document(List<Passage> passages, Measures measures, PageFurniture furniture) {
        LineJoiner joiner = new LineJoiner(passages.stream()
                .flatMap(passage -> passage.lines().stream())
                .map(Line::text)
                .toList());
        List<String> texts = passages.stream().map(joiner::join).toList();
        boolean[] contents = ContentsFinder.find(
                texts, at -> passages.get(at).lines().stream().anyMatch(Line::hasLeader));
        HeadingFinder headings = HeadingFinder.of(passages, measures);
        DocumentBuilder document = new DocumentBuilder();
        furniture.headsBeside(texts).forEach(document::addRunning);
        for (int at = 0; at < texts.size(); at++) {
            Optional<Role> role = contents[at] ? Optional.of(Role.FURNITURE) : headings.role(passages.get(at));
            document.add(texts.get(at), role);
        }
        furniture.feet().forEach(document::addRunning);
        return document.build();
    }
}

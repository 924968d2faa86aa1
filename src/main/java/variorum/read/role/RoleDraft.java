package variorum.read.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.progress.Monitor;
import variorum.read.document.Blanks;
import variorum.read.document.Block;
import variorum.read.document.DocumentText;

/** The roles as far as they are found; a paragraph is body until it is found to be something else. */
final class RoleDraft {
    /** Below this share of running text, a document is verse, a list or a table, and nothing is told by its shape. */
    private static final double LEAST_PROSE = 0.4;

    /** A document with so much of the wording of web pages is one, and may hold more links than text. */
    private static final int FURNITURE_OF_PAGE = 3;

    private static final double LEAST_PROSE_OF_PAGE = 0.2;

    private final DocumentText document;
    private final List<ParagraphTraits> traits;
    private final List<Role> roles;

    RoleDraft(DocumentText document, Monitor monitor) {
        this.document = document;
        traits = new ArrayList<>(document.blocks().size());
        roles = new ArrayList<>(document.blocks().size());
        for (Block block : document.blocks()) {
            monitor.check();
            traits.add(ParagraphTraits.of(block.span().of(document.text())));
            roles.add(block.role().orElse(Role.BODY));
        }
    }

    int size() {
        return roles.size();
    }

    ParagraphTraits traits(int index) {
        return traits.get(index);
    }

    /** Sets the role, unless the markup has said what the paragraph is. */
    void mark(int index, Role role) {
        if (document.blocks().get(index).role().isEmpty()) {
            roles.set(index, role);
        }
    }

    /** Sets the role, whatever the markup has said. */
    void overrule(int index, Role role) {
        roles.set(index, role);
    }

    void markAll(int from, int to, Role role) {
        for (int index = from; index < to; index++) {
            mark(index, role);
        }
    }

    boolean is(int index, Role role) {
        return roles.get(index) == role;
    }

    /** Whether it is running text of the article, as far as is known. */
    boolean isBodyProse(int index) {
        return is(index, Role.BODY) && traits.get(index).isProse();
    }

    /** The first body prose in {@code [from, size)}; {@link #size()} when there is none. */
    int nextBodyProse(int from) {
        return IntStream.range(from, size())
                .filter(this::isBodyProse)
                .findFirst()
                .orElse(size());
    }

    /** The first paragraph of this role. */
    Optional<Integer> first(Role role) {
        int index = roles.indexOf(role);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /** Whether what is not furniture yet is running text for a good part. */
    boolean isProse() {
        long furniture = roles.stream().filter(role -> role == Role.FURNITURE).count();
        double least = furniture >= FURNITURE_OF_PAGE ? LEAST_PROSE_OF_PAGE : LEAST_PROSE;
        return length(this::isBodyProse) > least * length(index -> !is(index, Role.FURNITURE));
    }

    private long length(IntPredicate which) {
        return IntStream.range(0, size())
                .filter(which)
                .mapToLong(index -> traits.get(index).text().length())
                .sum();
    }

    boolean hasMarkup() {
        return document.hasMarkup();
    }

    /** Whether the markup says that it is body text, such as the line of a listing. */
    boolean isMarkedAsText(int index) {
        return document.blocks().get(index).role().equals(Optional.of(Role.BODY));
    }

    /** Whether only a line end stands between the paragraph and the one before it. */
    boolean followsDirectly(int index) {
        int end = document.blocks().get(index - 1).span().end();
        int start = document.blocks().get(index).span().start();
        String between = document.text().substring(end, start).replace("\r\n", "\n");
        return between.chars().filter(unit -> Blanks.isLineEnd((char) unit)).count() == 1;
    }

    /** Whether some paragraphs follow directly and others do not, so that a blank line says something. */
    boolean isGrouped() {
        return IntStream.range(1, size())
                        .mapToObj(this::followsDirectly)
                        .distinct()
                        .count()
                > 1;
    }

    List<Paragraph> paragraphs() {
        return IntStream.range(0, size())
                .mapToObj(index -> new Paragraph(document.blocks().get(index).span(), roles.get(index)))
                .toList();
    }
}

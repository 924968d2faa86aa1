package variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import variorum.model.Correction;
import variorum.model.Edit;
import variorum.model.FactChange;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Version;
import variorum.testing.Articles;
import variorum.testing.Collated;

/**
 * The edits of one row, to be compared with drawings. The two sides are linked by hand, so that only what the words say
 * is tested.
 */
record DrawnEdits(Version base, Version other, List<Edit> edits) {

    /** All of the base in one row with all of the other; {@code ¶} breaks paragraphs. */
    static DrawnEdits compare(String base, String other) {
        return of(Articles.drawn(base), Articles.drawn(other));
    }

    /** All of the one in one row with all of the other. */
    static DrawnEdits of(Version from, Version to) {
        ParagraphRange all = from.allParagraphs();
        Correction link = new Correction(Correction.Kind.LINK, 0, all, 1, to.allParagraphs());
        Row row = Collated.compare(from, to, link).rows().get(0);
        return new DrawnEdits(from, to, row.edits());
    }

    /** What is marked below the base ({@code -}) and below the other ({@code +}); trailing blanks may be left out. */
    DrawnEdits marks(String inBase, String inOther) {
        assertThat(drawing(base, Edit::base, '-') + "\n" + drawing(other, Edit::other, '+'))
                .isEqualTo(base.text() + "\n" + inBase.stripTrailing() + "\n" + other.text() + "\n"
                        + inOther.stripTrailing());
        return this;
    }

    private String drawing(Version version, Function<Edit, Span> side, char mark) {
        StringBuilder marks = new StringBuilder(" ".repeat(version.text().length()));
        for (Edit edit : edits) {
            for (int at = side.apply(edit).start(); at < side.apply(edit).end(); at++) {
                marks.setCharAt(at, mark);
            }
        }
        return version.text() + "\n" + marks.toString().stripTrailing();
    }

    /** All edits in words: {@code "number!: 12 > 15"}; the mark of exclamation is for a fact. */
    DrawnEdits says(String... expected) {
        assertThat(edits.stream().map(this::inWords)).containsExactly(expected);
        return this;
    }

    /**
     * The facts of all edits in words: {@code "name: Anna, Eva > Ida"}; {@code =} where they are only written in
     * another style.
     */
    DrawnEdits tells(String... expected) {
        assertThat(edits.stream().flatMap(edit -> edit.facts().stream()).map(this::inWords))
                .containsExactly(expected);
        return this;
    }

    private String inWords(FactChange fact) {
        return fact.kind().name().toLowerCase(Locale.ROOT) + ": " + shown(fact.base(), base)
                + (fact.respelled() ? " = " : " > ") + shown(fact.other(), other);
    }

    private static String shown(List<Span> spans, Version version) {
        return spans.stream().map(span -> shown(span, version)).collect(Collectors.joining(", "));
    }

    private String inWords(Edit edit) {
        return edit.category().id() + (edit.fact() ? "!" : "") + ": " + shown(edit.base(), base) + " > "
                + shown(edit.other(), other);
    }

    private static String shown(Span span, Version version) {
        return span.of(version.text()).replace('\n', '¶').strip();
    }
}

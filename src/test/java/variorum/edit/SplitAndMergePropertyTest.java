package variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Category;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Row;
import variorum.model.Version;
import variorum.testing.ArticleGenerator;
import variorum.testing.Collated;
import variorum.testing.Layout;
import variorum.testing.Rewriter;
import variorum.testing.Rewriter.Step;
import variorum.testing.SeededArticle;

/** Where paragraphs were only split or merged, no word is marked. */
class SplitAndMergePropertyTest {
    static IntStream seeds() {
        return IntStream.range(30_000, 30_500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPureSplitOrMergeIsMarkedOnlyAtTheParagraphBreak(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Rewriter rewriter = new Rewriter(random);
        SeededArticle article = new ArticleGenerator(random).article();
        Step step = seed % 2 == 0 ? Step.SPLIT_PARAGRAPH : Step.MERGE_PARAGRAPHS;
        Version base = Layout.WRAPPED.version("base", article);
        Version other = Layout.CRLF.version("other", rewriter.rewrite(article, step));

        Comparison comparison = Collated.compare(base, other);

        for (Row row : comparison.rows()) {
            boolean sameBreaks = row.base().size() == row.other().size();
            if (row.link().isAligned()) {
                assertThat(row.edits()).hasSize(sameBreaks ? 0 : 1);
                row.edits().forEach(edit -> assertOnlyABreak(edit, base, other));
            }
        }
    }

    private static void assertOnlyABreak(Edit edit, Version base, Version other) {
        assertThat(edit.category()).isEqualTo(Category.WHITESPACE);
        assertThat(isBreak(edit.base().start(), base))
                .isNotEqualTo(isBreak(edit.other().start(), other));
    }

    /** Whether a paragraph ends there. */
    private static boolean isBreak(int at, Version version) {
        return version.paragraphs().stream()
                .anyMatch(paragraph -> paragraph.span().end() == at);
    }
}

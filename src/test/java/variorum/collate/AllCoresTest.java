package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.model.Comparison;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.testing.ArticleGenerator;
import variorum.testing.Collated;
import variorum.testing.Layout;
import variorum.testing.Rewriter;
import variorum.testing.SeededArticle;

/** Texts long enough for several threads, which must change nothing. */
class AllCoresTest {
    private static final int ARTICLES = 40;

    static Stream<List<Version>> longVersions() {
        return Stream.of(versions(1, 2), versions(2, 3));
    }

    @ParameterizedTest
    @MethodSource("longVersions")
    void manyThreadsFindWhatOneFinds(List<Version> versions) {
        List<Comparison> heard = new ArrayList<>();

        List<Comparison> comparisons = new Collator()
                .collate(Collated.request(versions), Monitor.NONE, heard::add)
                .comparisons();

        assertThat(comparisons).isEqualTo(onOneThread(versions));
        assertThat(heard).isEqualTo(comparisons);
    }

    private static List<Comparison> onOneThread(List<Version> versions) {
        return new Collator()
                .collate(Collated.request(versions), Monitor.NONE.withThreads(1))
                .comparisons();
    }

    private static List<Version> versions(int seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        ArticleGenerator generator = new ArticleGenerator(random);
        Rewriter rewriter = new Rewriter(random);
        List<List<String>> paragraphs = new ArrayList<>();
        for (int article = 0; article < ARTICLES; article++) {
            paragraphs.addAll(generator.article().paragraphs());
        }
        List<Version> versions = new ArrayList<>();
        SeededArticle article = new SeededArticle(paragraphs);
        for (int number = 0; number < count; number++) {
            versions.add(Layout.BLANK_LINES.version("version " + number, article));
            article = rewriter.rewrite(article, ARTICLES);
        }
        return versions;
    }
}

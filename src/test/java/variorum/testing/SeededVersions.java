package variorum.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.model.Version;

/** Versions of one article (or of two, by mistake), as the seed makes them. */
public record SeededVersions(int seed, List<Version> versions) {
    /** How many pairs a test runs on. */
    private static final int PAIRS = 2000;

    private static final int SETS = 150;

    private static final List<Layout> LAYOUTS = List.of(Layout.values());

    /** Seeds of sets; they do not meet those of pairs. */
    private static final int FIRST_SET = 10_000;

    public SeededVersions {
        versions = List.copyOf(versions);
    }

    /** Two versions for each of {@value #PAIRS} seeds. */
    public static Stream<SeededVersions> pairs() {
        return IntStream.range(0, PAIRS).mapToObj(seed -> of(seed, 2));
    }

    /** Two to five versions for each of {@value #SETS} seeds. */
    public static Stream<SeededVersions> sets() {
        return IntStream.range(FIRST_SET, FIRST_SET + SETS).mapToObj(seed -> of(seed, 2 + seed % 4));
    }

    private static SeededVersions of(int seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        ArticleGenerator generator = new ArticleGenerator(random);
        Rewriter rewriter = new Rewriter(random);
        SeededArticle article = random.nextInt(4) == 0 ? generator.bits() : generator.article();
        List<Version> versions = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Layout layout = LAYOUTS.get(random.nextInt(LAYOUTS.size()));
            versions.add(layout.version("version " + number, article));
            article = next(article, generator, rewriter, random);
        }
        return new SeededVersions(seed, versions);
    }

    private static SeededArticle next(
            SeededArticle article, ArticleGenerator generator, Rewriter rewriter, SplittableRandom random) {
        return switch (random.nextInt(20)) {
            case 0 -> SeededArticle.EMPTY;
            case 1 -> generator.article();
            case 2, 3 -> generator.bits();
            case 4 -> article;
            default -> rewriter.rewrite(article, 1 << random.nextInt(6));
        };
    }

    public Version base() {
        return versions.get(0);
    }

    public Version other() {
        return versions.get(1);
    }

    /** What a failing test is named after. */
    @Override
    public String toString() {
        return "seed " + seed;
    }
}

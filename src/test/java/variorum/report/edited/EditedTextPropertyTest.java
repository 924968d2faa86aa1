package variorum.report.edited;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import variorum.display.notes.ChangeKey;
import variorum.model.LineEnd;
import variorum.model.Version;
import variorum.report.edited.EditedText.Side;
import variorum.testing.Collated;

/** What holds of edited texts whatever was changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditedTextPropertyTest {
    private final List<Collated> pairs = Collated.pairs();

    private static String edited(Collated pair, Predicate<ChangeKey> taken, Side side) {
        return EditedText.of(pair.base(), pair.other(), pair.comparison(), taken, side);
    }

    /** The paragraphs, one after the other. */
    private static String paragraphs(Version version) {
        return words(version.paragraphs().stream()
                .map(paragraph -> paragraph.span().of(version.text()))
                .collect(Collectors.joining("\n")));
    }

    /** With each line end as what it stands for, and blanks alike. */
    private static String words(String text) {
        return LineEnd.folded(text).replaceAll("(?U)\\s+", " ").strip();
    }

    @Test
    void withAllTakenItIsTheOtherText() {
        Collated.always(
                pairs,
                pair -> assertThat(edited(pair, change -> true, Side.OTHER))
                        .isEqualTo(pair.other().text()));
    }

    @Test
    void withNothingTakenItIsTheBasesText() {
        Collated.always(
                pairs,
                pair -> assertThat(edited(pair, change -> false, Side.BASE))
                        .isEqualTo(pair.base().text()));
    }

    @Test
    void withAllRefusedTheOtherTextIsTheBasesParagraphs() {
        Collated.always(
                pairs,
                pair -> assertThat(words(edited(pair, change -> false, Side.OTHER)))
                        .isEqualTo(paragraphs(pair.base())));
    }

    @Test
    void withAllTakenTheBaseIsTheOtherTextsParagraphs() {
        Collated.always(
                pairs,
                pair -> assertThat(words(edited(pair, change -> true, Side.BASE)))
                        .isEqualTo(paragraphs(pair.other())));
    }

    @Test
    void whicheverVersionItIsWrittenOverTheWordsAreTheSame() {
        Collated.always(pairs, pair -> {
            long salt = new SplittableRandom(pair.seeded().seed()).nextLong();
            Predicate<ChangeKey> some = change -> ((change.hashCode() ^ salt) & 8) == 0;
            assertThat(words(edited(pair, some, Side.OTHER))).isEqualTo(words(edited(pair, some, Side.BASE)));
        });
    }
}

package variorum.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.display.notes.PlacedNotes;
import variorum.model.Version;
import variorum.report.word.file.Revision;
import variorum.report.word.file.WordParagraph;
import variorum.testing.Articles;
import variorum.testing.Collated;

/** What holds of texts with tracked changes, whatever was changed. */
class RevisedTextPropertyTest {
    private static List<WordParagraph> revised(Collated pair) {
        return ParagraphEnds.joined(RevisedText.of(pair.base(), pair.other(), pair.comparison(), PlacedNotes.NONE));
    }

    @Test
    void withAllAcceptedItIsTheOtherVersionParagraphByParagraph() {
        Collated.always(
                pair -> assertThat(RevisedReading.accepted(revised(pair))).isEqualTo(RevisedReading.of(pair.other())));
    }

    @Test
    void withAllRefusedItIsTheBaseParagraphByParagraph() {
        Collated.always(
                pair -> assertThat(RevisedReading.refused(revised(pair))).isEqualTo(RevisedReading.of(pair.base())));
    }

    @Test
    void noBlankIsWrittenWhereWrappedJapaneseGoesOn() {
        Version base = Articles.wrappedJapanese("述べた。");
        Version other = Articles.article("港の橋は春まで閉鎖されると市長は否定\nした。店は困っている。");
        List<WordParagraph> revised = RevisedText.of(base, other, Collated.compare(base, other), PlacedNotes.NONE);
        assertThat(RevisedReading.refused(revised)).containsExactly("港の橋は春まで閉鎖されると市長は述べた。店は困っている。");
        assertThat(RevisedReading.accepted(revised)).containsExactly("港の橋は春まで閉鎖されると市長は否定した。店は困っている。");
    }

    @Test
    void theLastEndIsKept() {
        Collated.always(pair -> {
            List<WordParagraph> text = revised(pair);
            assertThat(text.get(text.size() - 1).mark()).isEqualTo(Revision.KEPT);
        });
    }
}

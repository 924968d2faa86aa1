package variorum.collate;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import variorum.model.Comparison;
import variorum.model.Row;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.read.VersionReader;
import variorum.testing.Collated;
import variorum.testing.RowSide;

/** Two texts that a machine thinks up; see {@code ReadingFuzzTest}. */
class CollatorFuzzTest {
    @FuzzTest
    void theEditsOfAnyTwoTextsTurnOneIntoTheOther(
            @NotNull @WithUtf8Length(max = 2_000) String first, @NotNull @WithUtf8Length(max = 2_000) String second) {
        Version base = VersionReader.ofText("base", first, Monitor.NONE);
        Version other = VersionReader.ofText("other", second, Monitor.NONE);

        Comparison comparison = Collated.compare(base, other);

        int baseParagraphs = 0;
        int otherParagraphs = 0;
        for (Row row : comparison.rows()) {
            baseParagraphs += row.base().to() - row.base().from();
            otherParagraphs += row.other().to() - row.other().from();
            if (row.link().isAligned()) {
                RowSide baseSide = RowSide.base(row, base);
                RowSide otherSide = RowSide.other(row, other);
                assertThat(baseSide.edited(otherSide)).isEqualTo(otherSide.text());
            }
        }
        assertThat(baseParagraphs).isEqualTo(base.paragraphs().size());
        assertThat(otherParagraphs).isEqualTo(other.paragraphs().size());
    }
}

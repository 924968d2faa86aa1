package variorum.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Caveat;
import variorum.model.Paragraph;
import variorum.model.Role;
import variorum.model.Version;

/** A document with all that an office program can put round words, as one has saved it in each of its formats. */
final class OfficeDocumentTest {
    private static final List<String> SEEN = List.of(
            "Lighthouse keeper retires",
            "Forty years of light",
            "The keeper was tired and happy, he said on Monday.",
            "See the tide table for  details.",
            "First line",
            "Second line",
            "The lighthouse stands.",
            "In a box: built in 1871.",
            "Height\t31 metres",
            "One Two\tThree",
            "Last words, page N.",
            "He spoke to the town’s paper.",
            "An endnote.");

    @ParameterizedTest
    @ValueSource(strings = {"rich.docx", "rich.doc", "rich.odt", "rich.fodt", "rich.rtf"})
    void whatAReaderSeesIsReadInItsOrder(String name) throws Exception {
        Version version = read(name);
        assertThat(version.paragraphs())
                .extracting(paragraph -> paragraph.span().of(version.text()).replaceAll("page [01]", "page N"))
                .isEqualTo(SEEN);
        assertThat(version.paragraphs()).extracting(Paragraph::role).startsWith(Role.HEADLINE, Role.HEADING, Role.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rich.docx", "rich.doc", "rich.odt", "rich.fodt", "rich.rtf"})
    void trackedChangesAreSaid(String name) throws Exception {
        assertThat(read(name).caveats()).containsExactly(Caveat.TRACKED_CHANGES);
    }

    private static Version read(String name) throws Exception {
        return ReadFiles.read(SameArticleTest.file(name));
    }
}

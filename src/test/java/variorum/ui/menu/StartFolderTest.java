package variorum.ui.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.settings.RecentSet;
import variorum.testing.Articles;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;

class StartFolderTest {
    @TempDir
    Path home;

    private Path folder(String name) throws IOException {
        return Files.createDirectories(home.resolve(name));
    }

    private static OpenSet open(Path file) {
        return OpenSet.EMPTY.with(
                List.of(new OpenVersion("1", Articles.drawn("One."), Optional.of(file), Optional.empty())));
    }

    @Test
    void dialogsBeginWithTheFolderOfWhatIsOpen() throws IOException {
        Path news = folder("news");
        RecentSet last = new RecentSet(List.of(folder("old")));

        assertThat(StartFolder.of(open(news.resolve("wire.txt")), List.of(last), home))
                .isEqualTo(news);
    }

    @Test
    void withNothingOpenDialogsStartWhereTheLastSetIs() throws IOException {
        Path old = folder("old");
        RecentSet gone = new RecentSet(List.of(home.resolve("gone/for/ever.txt")));

        assertThat(StartFolder.of(OpenSet.EMPTY, List.of(gone, new RecentSet(List.of(old))), home))
                .isEqualTo(old);
    }

    @Test
    void theFirstOneBeginsWithTheReadersDocuments() throws IOException {
        assertThat(StartFolder.of(OpenSet.EMPTY, List.of(), home)).isEqualTo(home);

        Path documents = folder("Documents");
        assertThat(StartFolder.of(OpenSet.EMPTY, List.of(), home)).isEqualTo(documents);
    }
}

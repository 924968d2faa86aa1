package variorum.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.ui.desk.ModelFixture;

class VersionListViewModelTest {
    @TempDir
    Path folder;

    private ModelFixture window;
    private VersionListViewModel list;

    @BeforeEach
    void openFortyVersions() {
        window = new ModelFixture(folder);
        list = window.model.desk().list();
        window.open(IntStream.rangeClosed(1, 40)
                .mapToObj(number -> window.file(number + " Draft.txt", "Text " + number))
                .toArray(Path[]::new));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void withoutAWishAllAreFound() {
        assertThat(list.foundProperty().get()).hasSize(40);
    }

    @Test
    void partsOfNamesAreFoundInAnyOrderAndCase() {
        list.wishProperty().set("draft 39");

        assertThat(list.foundProperty().get()).containsExactly(38);
    }

    @Test
    void nearVersionsAreThoseShownAndThoseBesideThem() {
        OpenSet set = window.model.open().get().withBase(20);

        List<Integer> near = NearVersions.of(set);

        assertThat(near).hasSize(NearVersions.MOST).contains(20, 19, 21).isSorted();
        assertThat(near).containsAll(set.columns());
    }

    @Test
    void theListClosesWhenItsVersionsDo() {
        list.turn();
        assertThat(list.openProperty().get()).isTrue();

        window.model.closeAll();

        assertThat(list.openProperty().get()).isFalse();
    }
}

package variorum.ui.open;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.ui.open.OpenSetTest.file;
import static variorum.ui.open.OpenSetTest.ofFiles;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {

    @Test
    void whatIsAddedIsShownAndTheFarthestGivesWay() {
        OpenSet before = ofFiles(8);

        Room room = Room.madeFor(before, before.with(List.of(file("new.txt"))));

        assertThat(room.set().columns()).containsExactly(0, 2, 3, 4, 5, 6, 7, 8);
        assertThat(room.sentence()).startsWith("version1.txt gave way, so that 8 versions are side by side");
    }

    @Test
    void theFarthestIsSeenFromWhereItIsAdded() {
        OpenSet before = ofFiles(8);

        Room room = Room.madeFor(before, before.with(List.of(file("new.txt")), 1));

        assertThat(room.set().columns()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(room.sentence()).startsWith("version7.txt gave way");
    }

    @Test
    void severalGiveWayToSeveral() {
        OpenSet before = ofFiles(8);

        Room room = Room.madeFor(before, before.with(List.of(file("one.txt"), file("two.txt"))));

        assertThat(room.set().columns()).hasSize(8).contains(0, 8, 9).doesNotContain(1, 2);
        assertThat(room.sentence()).startsWith("version1.txt and 1 other gave way");
    }

    @Test
    void whileThereIsRoomNothingGivesWay() {
        OpenSet before = ofFiles(3);
        OpenSet after = before.with(List.of(file("new.txt")));

        assertThat(Room.madeFor(before, after)).isEqualTo(new Room(after, ""));
    }

    @Test
    void aWholeFolderDoesNotPushOutWhatIsRead() {
        OpenSet before = ofFiles(3);
        OpenSet after = ofFiles(30);

        assertThat(Room.madeFor(before, after).set()).isEqualTo(after);
    }
}

package variorum.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameRoomTest {
    @Test
    void namesOfOneLengthShareTheRoom() {
        assertThat(NameRoom.forEach(300, List.of(150.0, 150.0, 150.0))).isEqualTo(100);
    }

    @Test
    void aLongNameTakesWhatShortOnesLeave() {
        assertThat(NameRoom.forEach(300, List.of(40.0, 250.0, 60.0))).isEqualTo(200);
        assertThat(NameRoom.forEach(300, List.of(40.0, 150.0, 250.0))).isEqualTo(130);
    }

    @Test
    void whereAllHaveRoomNoneIsCut() {
        assertThat(NameRoom.forEach(300, List.of(40.0, 150.0, 60.0))).isEqualTo(150);
    }
}

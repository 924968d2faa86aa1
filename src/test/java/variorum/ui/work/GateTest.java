package variorum.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {
    private final List<String> begun = new ArrayList<>();
    private final Gate gate = new Gate();

    @Test
    void workWaitsInOrderUntilTheGateIsOpen() {
        gate.pass(() -> begun.add("first"));
        gate.pass(() -> begun.add("second"));
        assertThat(begun).isEmpty();

        gate.open();

        assertThat(begun).containsExactly("first", "second");
    }

    @Test
    void workDoesNotWaitAtAnOpenGate() {
        gate.open();

        gate.pass(() -> begun.add("first"));

        assertThat(begun).containsExactly("first");
    }
}

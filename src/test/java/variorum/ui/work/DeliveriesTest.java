package variorum.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    private final List<Runnable> taken = new ArrayList<>();
    private final List<String> delivered = new ArrayList<>();
    private final Deliveries deliveries = new Deliveries(taken::add);

    @Test
    void deliveriesWaitUntilTheyAreWanted() {
        deliveries.take(() -> delivered.add("read"));
        assertThat(delivered).isEmpty();

        deliveries.deliver();

        assertThat(delivered).containsExactly("read");
        assertThat(taken).isEmpty();
    }

    @Test
    void whatComesOfADeliveryWaitsForTheNextTime() {
        deliveries.take(() -> deliveries.take(() -> delivered.add("compared")));
        deliveries.deliver();
        assertThat(delivered).isEmpty();

        deliveries.deliver();

        assertThat(delivered).containsExactly("compared");
    }

    @Test
    void theWindowTakesWhatWaitsInOrderAndThenEachAsItComes() {
        deliveries.take(() -> delivered.add("first"));
        deliveries.take(() -> delivered.add("second"));
        deliveries.handOn();
        deliveries.take(() -> delivered.add("third"));

        taken.forEach(Runnable::run);

        assertThat(delivered).containsExactly("first", "second", "third");
    }
}

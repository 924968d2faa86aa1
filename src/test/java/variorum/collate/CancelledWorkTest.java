package variorum.collate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.read.VersionReader;

/** Work that is no longer wanted ends, however far it is. */
class CancelledWorkTest {
    private static final int PARAGRAPHS = 3_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1_000})
    void aCancelledCollationOfLongTextsEnds(int checks) {
        Version base = VersionReader.ofText("base", text("nine"), Monitor.NONE);
        Version other = VersionReader.ofText("other", text("ten"), Monitor.NONE);
        CollationRequest request = CollationRequest.of(List.of(base, other));

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new Collator().collate(request, cancelledAfter(checks)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000})
    void cancelledReadingOfALongTextEnds(int checks) {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> VersionReader.ofText("base", text("nine"), cancelledAfter(checks)));
    }

    private static String text(String hour) {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(number -> "Ferry " + number + " left pier " + number % 7 + " at " + hour + " on a grey day.")
                .collect(Collectors.joining("\n\n"));
    }

    private static Monitor cancelledAfter(int checks) {
        AtomicInteger left = new AtomicInteger(checks);
        return new Monitor() {
            @Override
            public boolean isCancelled() {
                return left.getAndDecrement() <= 0;
            }

            @Override
            public void report(String step, double share) {}
        };
    }
}

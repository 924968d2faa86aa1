package variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import org.junit.jupiter.api.Test;

class ClosedPipeTest {
    @Test
    void whatTheSystemSaysOfAClosedPipeIsKnownInEveryLanguage() throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();
        IOException failure =
                catchThrowableOfType(IOException.class, () -> pipe.sink().write(ByteBuffer.allocate(1)));
        pipe.sink().close();

        assertThat(ClosedPipe.isCauseOf(failure)).isTrue();
    }

    @Test
    void anyOtherFailureIsNoClosedPipe() {
        assertThat(ClosedPipe.isCauseOf(new IOException("No space left on device")))
                .isFalse();
    }
}

package variorum.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import variorum.report.content.Medium;

final class StandardInputTest {
    @TempDir
    Path folder;

    @Test
    void whatCannotBeReadIsCalledStandardInput() throws IOException {
        assertThat(complaint(new ByteArrayInputStream(new byte[] {0, 1, 2, 3, 4, 5, 6})))
                .isEqualTo("variorum: standard input cannot be read: it holds binary data, not text.\n");
    }

    @Test
    @Timeout(60)
    void anInputWithoutEndIsRefused() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return length;
            }
        };
        assertThat(complaint(endless)).isEqualTo("variorum: standard input cannot be read: it is larger than 64 MB.\n");
    }

    private String complaint(InputStream in) throws IOException {
        Path base = Files.writeString(folder.resolve("base.txt"), "The ferry left.");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                in,
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, UTF_8),
                Medium.FILE,
                false,
                InstantSource.system());
        assertThat(Commands.run(List.of("compare", base.toString(), "-"), terminal))
                .isEqualTo(ExitStatus.TROUBLE);
        return err.toString(UTF_8);
    }
}

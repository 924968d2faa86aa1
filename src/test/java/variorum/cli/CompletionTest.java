package variorum.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What bash makes of the script; zsh takes the same one, but does not cut words at an equals sign. */
@DisabledOnOs(OS.WINDOWS)
class CompletionTest {
    @TempDir
    Path folder;

    @Test
    void commandsAndOptionsAreCompleted() throws Exception {
        assertThat(completed("variorum", "co")).containsExactly("compare", "completion");
        assertThat(completed("variorum", "compare", "--con")).containsExactly("--context");
        assertThat(completed("variorum", "completion", "f")).containsExactly("fish");
    }

    @Test
    void valuesAreCompletedHoweverTheyAreCut() throws Exception {
        assertThat(completed("variorum", "compare", "--only", "fa")).containsExactly("facts");
        assertThat(completed("variorum", "compare", "--only", "=", "fa")).containsExactly("facts");
        assertThat(completed("variorum", "compare", "--only", "=")).contains("facts", "removed");
        assertThat(completed("variorum", "compare", "--only=fa")).containsExactly("--only=facts");
    }

    private String[] completed(String... words) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("ask.sh"),
                Completion.of("bash").orElseThrow()
                        + "COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1))\n_variorum\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString());
        bash.command().addAll(List.of(words));
        Process process = bash.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.split("\n");
    }
}

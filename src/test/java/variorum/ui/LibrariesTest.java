package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import variorum.ui.AboutDialog.Library;

class LibrariesTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>(?:(?!</dependency>).)*?</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    @Test
    void everyLibraryOfTheProgramIsNamedWithItsLicence() throws IOException {
        List<String> named =
                Library.all().stream().map(library -> letters(library.name())).toList();

        assertThat(artifacts())
                .hasSizeGreaterThan(8)
                .allSatisfy(artifact -> assertThat(named)
                        .anySatisfy(name -> assertThat(letters(artifact)).startsWith(name)));
        assertThat(Library.all()).noneMatch(library -> library.licence().isBlank());
    }

    /** Those that the program needs when it runs. */
    private static List<String> artifacts() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        return DEPENDENCY
                .matcher(own)
                .results()
                .map(found -> found.group())
                .filter(dependency -> !dependency.contains("<scope>test"))
                .map(dependency -> ARTIFACT.matcher(dependency)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .toList();
    }

    /** Without the name of the foundation, which not all artifacts bear. */
    private static String letters(String name) {
        String word = name.toLowerCase(Locale.ROOT).split(" \\(", 2)[0].replaceFirst("^apache[ -](james )?", "");
        return word.replaceAll("[^a-z0-9]", "");
    }
}

package variorum.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.model.Against;

/** A saved comparison that cannot be opened just as it was. */
class ReopeningTest extends ThreeFiles {
    private Path story() {
        return folder.resolve("story.variorum");
    }

    private void saveAndClose() {
        model.session().saveAs(story());
        window.settle();
        model.closeAll();
    }

    @Test
    void whereAVersionHasGoneAHiddenOneTakesItsPane() throws IOException {
        window.open(wire, morning, evening);
        model.desk().toggleVersion(2);
        window.settle();
        saveAndClose();
        Files.delete(morning);

        window.open(story());

        assertThat(window.columns()).containsExactly(WIRE, EVENING);
    }

    @Test
    void ofAChainTheBaseStaysHiddenToo() {
        window.open(wire, morning, evening);
        model.desk().compareAgainst(Against.PREVIOUS);
        window.settle();
        model.desk().toggleVersion(0);
        window.settle();
        saveAndClose();

        window.open(story());

        assertThat(window.columns()).containsExactly(MORNING, EVENING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such", "x-no-such"})
    void anEncodingThatThisJavaDoesNotKnowIsFoundOutAgain(String name) throws IOException {
        window.open(wire, morning);
        saveAndClose();
        replaceInStory("\"encoding\" : \"\"", "\"encoding\" : \"" + name + "\"");

        window.open(story());

        assertThat(window.columns()).containsExactly(WIRE, MORNING);
    }

    @Test
    void aPathThatNoFileCanHaveIsDamage() throws IOException {
        window.open(wire, morning);
        saveAndClose();
        replaceInStory("\"path\" : \"", "\"path\" : \"\\\\u0000");

        window.open(story());

        assertThat(window.sentences()).singleElement().asString().contains("story.variorum is damaged");
    }

    private void replaceInStory(String what, String with) throws IOException {
        Files.writeString(story(), Files.readString(story()).replaceFirst(what, with));
    }

    @Test
    void aPlaceThatWasNeverReachedIsForgotten() {
        window.open(wire, morning);
        saveAndClose();
        model.imports().open(List.of(story()));
        window.runUntil(model.scenery().anythingOpen());
        model.cancel();

        window.open(evening);

        assertThat(model.comparison().readingPlace().now())
                .hasValueSatisfying(place -> assertThat(place.version().text()).isEqualTo(EVENING));
    }
}

package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.testing.Contrast;

/** All text of the style sheet can be read, in every theme and palette. */
class ContrastTest {
    private static final double HIGH = 7;
    private static final Pattern BLOCK = Pattern.compile("([^{}/]+)\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");

    private static final List<Set<String>> THEMES =
            List.of(Set.of(), Set.of("night"), Set.of("night", "high-contrast"));
    private static final List<Set<String>> PALETTES = List.of(Set.of(), Set.of("legal"), Set.of("classic"));

    /** What a rule gives where the window has all of these style classes. */
    private record Rule(Set<String> classes, Map<String, Color> colours) {}

    @ParameterizedTest
    @CsvSource({
        "-ink, -paper",
        "-ink, -added-tint",
        "-ink, -removed-tint",
        "-ink, -moved-tint",
        "-ink, -selection",
        "-added-ink, -added-tint",
        "-added-ink, -moved-tint",
        "-added-ink, -selection",
        "-removed-ink, -removed-tint",
        "-removed-ink, -moved-tint",
        "-removed-ink, -selection",
        "-quiet, -paper",
        "-quiet, -void",
        "-quiet, -added-tint",
        "-quiet, -removed-tint",
        "-quiet, -moved-tint",
        "-changed, -paper",
        "-added, -paper",
        "-removed, -paper",
        "-moved, -paper"
    })
    void textStandsOutFromWhatIsBehindIt(String text, String ground) throws IOException {
        List<Rule> rules = rules();
        for (Set<String> theme : THEMES) {
            for (Set<String> palette : PALETTES) {
                Set<String> window =
                        Stream.concat(theme.stream(), palette.stream()).collect(Collectors.toSet());
                assertThat(contrast(colours(rules, window), text, ground))
                        .as("%s on %s in %s", text, ground, window)
                        .isGreaterThanOrEqualTo(theme.contains("high-contrast") ? HIGH : Contrast.ENOUGH_FOR_TEXT);
            }
        }
    }

    private static List<Rule> rules() throws IOException {
        try (InputStream sheet = Objects.requireNonNull(ComparisonView.class.getResourceAsStream("colours.css"))) {
            String text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return BLOCK.matcher(text).results().map(ContrastTest::rule).toList();
        }
    }

    /** Of a selector such as {@code .night.legal .comparison, .night.legal .dock}. */
    private static Rule rule(MatchResult block) {
        String selector = block.group(1).strip().split(",", 2)[0].strip();
        int end = selector.lastIndexOf(' ') + 1;
        Set<String> classes = Arrays.stream(selector.substring(0, end).strip().split("\\."))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Map<String, Color> colours = new HashMap<>();
        COLOUR.matcher(block.group(2))
                .results()
                .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
        return new Rule(classes, colours);
    }

    /** The more classes a rule asks for, the stronger it is; of equal ones, the last. */
    private static Map<String, Color> colours(List<Rule> rules, Set<String> window) {
        Map<String, Color> colours = new HashMap<>();
        rules.stream()
                .filter(rule -> window.containsAll(rule.classes()))
                .sorted(Comparator.comparingInt(rule -> rule.classes().size()))
                .forEach(rule -> colours.putAll(rule.colours()));
        return colours;
    }

    private static double contrast(Map<String, Color> colours, String text, String ground) {
        return Contrast.between(
                Objects.requireNonNull(colours.get(text), text), Objects.requireNonNull(colours.get(ground), ground));
    }
}

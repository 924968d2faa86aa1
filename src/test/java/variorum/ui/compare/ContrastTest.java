package variorum.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All text of the style sheet can be read, by day and by night. */
class ContrastTest {
    private static final double ENOUGH_FOR_TEXT = 4.5;
    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "-ink, -paper",
        "-ink, -added-tint",
        "-ink, -removed-tint",
        "-ink, -moved-tint",
        "-ink, -selection",
        "-added-ink, -added-tint",
        "-added-ink, -moved-tint",
        "-removed-ink, -removed-tint",
        "-removed-ink, -moved-tint",
        "-quiet, -paper",
        "-quiet, -void",
        "-quiet, -added-tint",
        "-quiet, -removed-tint",
        "-changed, -paper",
        "-added, -paper",
        "-removed, -paper",
        "-moved, -paper"
    })
    void textStandsOutFromWhatIsBehindIt(String text, String ground) throws IOException {
        String sheet = sheet();
        int night = sheet.indexOf(".night ");

        assertThat(contrast(colours(sheet.substring(0, night)), text, ground))
                .as("by day")
                .isGreaterThanOrEqualTo(ENOUGH_FOR_TEXT);
        assertThat(contrast(colours(sheet.substring(night)), text, ground))
                .as("by night")
                .isGreaterThanOrEqualTo(ENOUGH_FOR_TEXT);
    }

    private static String sheet() throws IOException {
        try (InputStream sheet = Objects.requireNonNull(ComparisonView.class.getResourceAsStream("comparison.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Color> colours(String sheet) {
        Map<String, Color> colours = new HashMap<>();
        Matcher found = COLOUR.matcher(sheet);
        while (found.find()) {
            colours.putIfAbsent(found.group(1), Color.web(found.group(2)));
        }
        return colours;
    }

    /** As the Web Content Accessibility Guidelines 2.1 define it. */
    private static double contrast(Map<String, Color> colours, String text, String ground) {
        double one = luminance(Objects.requireNonNull(colours.get(text), text));
        double other = luminance(Objects.requireNonNull(colours.get(ground), ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

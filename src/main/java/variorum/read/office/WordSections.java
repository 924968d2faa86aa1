package variorum.read.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which running heads and feet the pages of a Word document have: Word keeps in the file what it does not show, too.
 */
final class WordSections {
    private static final List<String> KINDS = List.of("first", "default", "even");

    private final Set<Reference> references = new LinkedHashSet<>();
    private boolean firstPageDiffers;

    /** @param id of the relation to the part that has its text */
    private record Reference(String name, String kind, String id) {}

    /** Takes in what a part of a section's properties says. */
    void start(String name, Markup at) {
        switch (name) {
            case "headerReference", "footerReference" ->
                references.add(new Reference(
                        name,
                        at.attribute("type").orElse("default"),
                        at.attribute("id").orElse("")));
            case "titlePg" -> firstPageDiffers |= WordStyles.isOn(at);
            default -> {
                // How the pages look does not matter.
            }
        }
    }

    List<String> heads(boolean evenPagesDiffer) {
        return shown("headerReference", evenPagesDiffer);
    }

    List<String> feet(boolean evenPagesDiffer) {
        return shown("footerReference", evenPagesDiffer);
    }

    /** The relations, with those of first pages at first. */
    private List<String> shown(String name, boolean evenPagesDiffer) {
        return KINDS.stream()
                .filter(kind -> !kind.equals("first") || firstPageDiffers)
                .filter(kind -> !kind.equals("even") || evenPagesDiffer)
                .flatMap(kind -> references.stream()
                        .filter(it -> it.name().equals(name) && it.kind().equals(kind)))
                .map(Reference::id)
                .distinct()
                .toList();
    }

    /** Listens to the settings of a document, which tell whether even pages have heads of their own. */
    static final class Settings implements Markup.Listener {
        private boolean evenPagesDiffer;

        @Override
        public boolean start(String name, Markup at) {
            if (name.equals("evenAndOddHeaders")) {
                evenPagesDiffer = WordStyles.isOn(at);
            }
            return true;
        }

        @Override
        public void end(String name) {
            // Nothing was begun.
        }

        boolean evenPagesDiffer() {
            return evenPagesDiffer;
        }
    }
}

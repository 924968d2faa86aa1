package variorum.report.text;

import java.util.List;
import java.util.stream.Collectors;
import variorum.model.Collation;
import variorum.model.Family;
import variorum.report.content.Medium;

/** The line at the top of the text report that says that the versions tell several stories. */
final class TextFamilies {
    /** The most families that are listed one by one. */
    private static final int MOST_TOLD = 4;

    private TextFamilies() {}

    /** Empty if all versions tell the same story, or if nobody asked. */
    static String text(Collation collation, Medium medium) {
        List<Family> families = collation.families();
        if (families.size() < 2) {
            return "";
        }
        String told = families.stream()
                .limit(MOST_TOLD)
                .map(family -> told(family, collation))
                .collect(Collectors.joining("; "));
        String others = families.size() > MOST_TOLD ? "; and so on" : "";
        TextPage page = new TextPage(medium);
        String sentence = "These versions are of " + families.size() + " stories: " + told + others + ".";
        page.paragraph(List.of(), List.of(new Run(sentence, Ink.STRONG)));
        page.endLine();
        return page.text();
    }

    private static String told(Family family, Collation collation) {
        String name = collation.versions().get(family.first()).name();
        return family.size() == 1 ? name : name + " and " + (family.size() - 1) + " more";
    }
}

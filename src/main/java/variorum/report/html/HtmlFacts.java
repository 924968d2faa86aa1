package variorum.report.html;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import variorum.display.DisplayPlan;
import variorum.display.ShortNames;
import variorum.display.facts.FactPhrase;
import variorum.model.Against;
import variorum.model.Collation;
import variorum.model.Version;
import variorum.report.words.FactDigest;
import variorum.report.words.FactLine;

/** The facts that changed, the base's words beside the other's; those for which there is no room can be opened. */
final class HtmlFacts {
    /** In characters, which fit on a line of half a page. */
    private static final int ROOM = 52;

    private static final int MOST_OF_A_NAME = 26;

    private final Collation collation;
    private final ReportPlans plans;
    private final FactDigest digest;
    private final DisplayPlan plan;
    private final HtmlWriter html;
    private final boolean namesVersions;
    private final ShortNames names;

    HtmlFacts(Collation collation, ReportPlans plans, FactDigest digest, HtmlWriter html) {
        this.collation = collation;
        this.plans = plans;
        this.digest = digest;
        this.plan = plans.seen();
        this.html = html;
        this.namesVersions = plan.columns().size() > 2;
        this.names = ShortNames.of(IntStream.range(0, plan.columns().size())
                .mapToObj(column -> plan.version(column, collation).name())
                .toList());
    }

    /** Writes them, or that there are none. */
    void write() throws IOException {
        if (digest.groups().isEmpty()) {
            html.element("p", digest.title(), "class", "no-facts");
            return;
        }
        html.open("details", "class", "facts", "open", "open");
        html.element("summary", digest.title());
        openTable();
        writeHead();
        for (FactDigest.Group group : digest.groups()) {
            write(group);
        }
        html.close("table");
        html.close("details");
    }

    private void openTable() throws IOException {
        html.open("table", "class", "told");
        html.open("colgroup");
        for (String column : List.of("margin", "words", "margin", "words")) {
            html.open("col", "class", column);
        }
        if (namesVersions) {
            html.open("col", "class", "version");
        }
        html.close("colgroup");
    }

    private void writeHead() throws IOException {
        html.open("thead");
        html.open("tr");
        boolean previous = namesVersions && collation.options().against() == Against.PREVIOUS;
        int base = plan.columns().get(0).isBase() ? 0 : 1;
        writeHead(
                previous ? "The version before" : plan.version(base, collation).name());
        writeHead(
                namesVersions
                        ? "The other version"
                        : plan.version(1 - base, collation).name());
        if (namesVersions) {
            html.element("th", "Its name", "scope", "col");
        }
        html.close("tr");
        html.close("thead");
        html.endLine();
    }

    private void writeHead(String name) throws IOException {
        html.open("th", "scope", "col", "colspan", "2");
        html.element("bdi", name);
        html.close("th");
    }

    private void write(FactDigest.Group group) throws IOException {
        html.open("tbody");
        html.open("tr", "class", "kind");
        html.element("th", group.title(), "scope", "rowgroup", "colspan", columns());
        html.close("tr");
        for (FactLine line : group.told()) {
            write(line);
        }
        if (!group.left().isEmpty()) {
            writeLeft(group);
        }
        html.close("tbody");
        html.endLine();
    }

    private void writeLeft(FactDigest.Group group) throws IOException {
        html.open("tr", "class", "more");
        html.open("td", "colspan", columns());
        html.open("details");
        html.element("summary", "… " + group.more());
        openTable();
        html.open("tbody");
        for (FactLine line : group.left()) {
            write(line);
        }
        html.close("tbody");
        html.close("table");
        html.close("details");
        html.close("td");
        html.close("tr");
    }

    private String columns() {
        return namesVersions ? "5" : "4";
    }

    private void write(FactLine line) throws IOException {
        String target = "#row-" + plans.row(line.fact().first());
        List<FactPhrase> sides = line.sides(ROOM);
        html.open("tr");
        writeNumber(line.fact().baseParagraph(line.base()));
        write("del", target, sides.get(0));
        writeNumber(line.otherParagraph());
        write("ins", target, sides.get(1));
        if (namesVersions) {
            writeVersions(line);
        }
        html.close("tr");
        html.endLine();
    }

    private void writeVersions(FactLine line) throws IOException {
        html.open("td", "class", "version");
        if (line.others().size() > 1 && line.others().size() == plan.columns().size() - 1) {
            html.text("all the others");
        } else {
            String between = "";
            for (Version other : line.others()) {
                html.text(between);
                writeName(other.name());
                between = ", ";
            }
        }
        html.close("td");
    }

    /** Cut where it would make a line of the facts several; the whole name is shown to who points at it. */
    private void writeName(String name) throws IOException {
        List<String> cuts = names.of(name);
        String cut = cuts.stream()
                .filter(each -> each.length() <= MOST_OF_A_NAME)
                .findFirst()
                .orElseGet(() -> withoutMiddle(cuts.get(cuts.size() - 1)));
        if (cut.equals(name)) {
            html.element("bdi", name);
        } else {
            html.element("bdi", cut, "title", name);
        }
    }

    private static String withoutMiddle(String name) {
        int points = name.codePointCount(0, name.length());
        if (points <= MOST_OF_A_NAME) {
            return name;
        }
        int half = MOST_OF_A_NAME / 2;
        return name.substring(0, name.offsetByCodePoints(0, half))
                + "\u2026"
                + name.substring(name.offsetByCodePoints(name.length(), -half));
    }

    private void writeNumber(OptionalInt paragraph) throws IOException {
        String number = paragraph.isPresent() ? String.valueOf(paragraph.getAsInt() + 1) : "";
        html.element("td", number, "class", "number");
    }

    private void write(String element, String target, FactPhrase phrase) throws IOException {
        html.open("td");
        if (phrase.words().isEmpty()) {
            html.text("\u2013");
        } else {
            html.element("span", phrase.before());
            html.open("a", "href", target);
            html.element(element, phrase.words());
            html.close("a");
            html.element("span", phrase.after());
        }
        html.close("td");
    }
}

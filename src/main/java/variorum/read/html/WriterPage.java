package variorum.read.html;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A document that the Writer of LibreOffice or OpenOffice has saved as a web page. */
final class WriterPage {
    /** Such type is larger than that of any heading below the title. */
    private static final String TITLE_TYPE = "font[size=6], font[size=7]";

    private WriterPage() {}

    static boolean isOne(Document page) {
        String generator = page.select("meta[name=generator]").attr("content").toLowerCase(Locale.ROOT);
        return Stream.of("libreoffice", "openoffice").anyMatch(generator::contains);
    }

    /** The title of the whole: no heading to Writer, but what stands first, in large type and above the headings. */
    static Optional<Element> title(Document page) {
        return isOne(page) ? firstLine(page).filter(WriterPage::isTitle) : Optional.empty();
    }

    private static Optional<Element> firstLine(Document page) {
        return page.body().select("p, h1, h2, h3, h4, h5, h6").stream()
                .filter(Element::hasText)
                .filter(line -> line.parents().stream().noneMatch(HtmlRegions::isHeadOrFoot))
                .findFirst();
    }

    private static boolean isTitle(Element line) {
        return line.normalName().equals("p")
                && line.select(TITLE_TYPE).stream().anyMatch(type -> type.text().equals(line.text()));
    }
}

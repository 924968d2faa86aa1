package variorum.report.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Accepts or refuses all changes of a document as ECMA-376 tells it, element by element and without the library that
 * wrote it.
 */
final class TrackedText {
    private static final Set<String> LOST_WHEN_ACCEPTED = Set.of("del", "moveFrom");
    private static final Set<String> LOST_WHEN_REFUSED = Set.of("ins", "moveTo");

    private final Set<String> lost;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean isEndLost;
    private int depthOfLost;
    private boolean isInMark;

    private TrackedText(Set<String> lost) {
        this.lost = lost;
    }

    static List<String> accepted(byte[] documentXml) throws XMLStreamException {
        return new TrackedText(LOST_WHEN_ACCEPTED).read(documentXml);
    }

    static List<String> refused(byte[] documentXml) throws XMLStreamException {
        return new TrackedText(LOST_WHEN_REFUSED).read(documentXml);
    }

    private List<String> read(byte[] documentXml) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(documentXml));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getName());
                default -> {}
            }
        }
        if (!paragraph.isEmpty()) {
            throw new IllegalStateException("the last paragraph has no end that is kept");
        }
        return paragraphs;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("pPr")) {
            isInMark = true;
        } else if (isInMark) {
            isEndLost = isEndLost || lost.contains(name);
        } else if (lost.contains(name)) {
            depthOfLost++;
        } else if (name.equals("tab")) {
            append("\t");
        } else if (name.equals("t") || name.equals("delText")) {
            append(xml.getElementText());
        }
    }

    private void append(String text) {
        if (depthOfLost == 0) {
            paragraph.append(text);
        }
    }

    private void end(QName element) {
        String name = element.getLocalPart();
        if (name.equals("pPr")) {
            isInMark = false;
        } else if (!isInMark && lost.contains(name)) {
            depthOfLost--;
        } else if (name.equals("p")) {
            if (!isEndLost) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            isEndLost = false;
        }
    }
}

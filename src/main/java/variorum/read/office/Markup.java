package variorum.read.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import variorum.progress.Monitor;
import variorum.read.document.UnreadableException;

/**
 * Goes through an XML document from start to end. Neither a document type nor an entity is read: no office document has
 * one, and they serve to reach other files or to fill the memory.
 */
final class Markup implements AutoCloseable {
    private static final int EVENTS_BETWEEN_CHECKS = 1 << 12;
    private static final int LONGEST_DECLARATION = 256;
    private static final String GREATEST_DEPTH = "jdk.xml.maxElementDepth";
    private static final int NO_LIMIT = 0;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)");

    private final XMLStreamReader reader;
    private final Monitor monitor;

    /** What is told of a document; names are without prefix, since each program has its own. */
    interface Listener {
        /** Whether to go into the element that starts; if not, its end is not told either. */
        boolean start(String name, Markup at);

        void end(String name);

        default void text(String text) {}
    }

    private Markup(XMLStreamReader reader, Monitor monitor) {
        this.reader = reader;
        this.monitor = monitor;
    }

    /** @throws IOException with the reason as a clause */
    static void walk(InputStream document, Listener listener, Monitor monitor) throws IOException {
        try (Markup markup = new Markup(reader(document), monitor)) {
            markup.walk(listener);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException reason) {
                throw reason;
            }
            throw new UnreadableException("it is damaged.", e);
        }
    }

    /**
     * The parser prints bytes that are wrong where it decodes them itself, so that it decodes only what is no UTF-8.
     */
    private static XMLStreamReader reader(InputStream document) throws XMLStreamException, IOException {
        BufferedInputStream bytes = new BufferedInputStream(document);
        bytes.mark(LONGEST_DECLARATION);
        String start = new String(bytes.readNBytes(LONGEST_DECLARATION), ISO_8859_1);
        bytes.reset();
        return isUtf8(start)
                ? factory().createXMLStreamReader(new InputStreamReader(bytes, UTF_8.newDecoder()))
                : factory().createXMLStreamReader(bytes);
    }

    private static boolean isUtf8(String start) {
        Matcher encoding = ENCODING.matcher(start);
        return start.startsWith("<")
                && start.indexOf(0) < 0
                && (!encoding.find() || encoding.group(1).equalsIgnoreCase(UTF_8.name()));
    }

    /** The parser takes no more stack for what lies deep; Java 24 and later would refuse what lies deeper than 100. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(GREATEST_DEPTH, NO_LIMIT);
        return factory;
    }

    private void walk(Listener listener) throws XMLStreamException, IOException {
        for (int events = 1; reader.hasNext(); events++) {
            if (events % EVENTS_BETWEEN_CHECKS == 0) {
                monitor.check();
            }
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(listener);
                case XMLStreamConstants.END_ELEMENT -> listener.end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> listener.text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableException("it has a document type, as no document of its kind does.");
                default -> {
                    // Comments and the like say nothing to readers.
                }
            }
        }
    }

    private void start(Listener listener) throws XMLStreamException {
        if (!listener.start(reader.getLocalName(), this)) {
            for (int open = 1; open > 0; ) {
                int event = reader.next();
                open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            }
        }
    }

    /** Whether the element that starts is of that namespace. */
    boolean isOf(String namespace) {
        return namespace.equals(reader.getNamespaceURI());
    }

    /** An attribute of the element that starts, by its name without prefix. */
    Optional<String> attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return Optional.of(reader.getAttributeValue(index));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}

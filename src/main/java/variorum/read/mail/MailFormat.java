package variorum.read.mail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.model.Role;
import variorum.model.Span;
import variorum.progress.Monitor;
import variorum.read.document.Block;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;
import variorum.read.document.UnreadableException;

/**
 * A mail: its text, under its subject as headline. Where it says the same as plain text and as a page, the plain text
 * is read. The other lines of its head are left out.
 */
public final class MailFormat implements DocumentFormat {
    private static final String BETWEEN = "\n\n";

    private final DocumentFormat plainText;
    private final DocumentFormat page;

    /**
     * A format that leaves the parts of a mail to others.
     *
     * @param plainText reads parts that are plain text
     * @param page reads parts that are web pages
     */
    public MailFormat(DocumentFormat plainText, DocumentFormat page) {
        this.plainText = plainText;
        this.page = page;
    }

    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        MailParts parts = MailParts.of(bytes, monitor);
        MailPart part =
                parts.plainText().or(parts::page).orElseThrow(() -> new UnreadableException("there is no text in it."));
        DocumentFormat format = part.isPage() ? page : plainText;
        DocumentText text = format.read(part.bytes(), encoding.or(part::charset), monitor);
        return parts.subject().isEmpty() ? text : under(parts.subject(), text);
    }

    private static DocumentText under(String subject, DocumentText text) {
        int shift = subject.length() + BETWEEN.length();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(new Span(0, subject.length()), Optional.of(Role.HEADLINE)));
        for (Block block : text.blocks()) {
            Span span = new Span(block.span().start() + shift, block.span().end() + shift);
            Optional<Role> role = block.role().map(it -> it == Role.HEADLINE ? Role.HEADING : it);
            blocks.add(new Block(span, role));
        }
        return new DocumentText(
                text.encoding(), subject + BETWEEN + text.text(), blocks, text.hasMarkup(), text.caveats());
    }
}

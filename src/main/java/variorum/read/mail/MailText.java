package variorum.read.mail;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.model.Caveat;
import variorum.model.Encoding;
import variorum.model.Role;
import variorum.model.Span;
import variorum.read.document.Block;
import variorum.read.document.DocumentText;

/** Puts what a mail says together: its subject, and the texts of its parts below it. */
final class MailText {
    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    private Optional<Encoding> encoding = Optional.empty();
    private boolean hasMarkup;
    private boolean hasHeadline;

    /** @param subject may be empty */
    MailText(String subject) {
        if (!subject.isEmpty()) {
            text.append(subject);
            add(new Span(0, subject.length()), Optional.of(Role.HEADLINE));
        }
    }

    void add(DocumentText part) {
        text.append(text.isEmpty() ? "" : BETWEEN);
        int shift = text.length();
        text.append(part.text());
        for (Block block : part.blocks()) {
            add(new Span(block.span().start() + shift, block.span().end() + shift), block.role());
        }
        caveats.addAll(part.caveats());
        encoding = encoding.or(part::encoding);
        hasMarkup |= part.hasMarkup();
    }

    /** There is one headline. */
    private void add(Span span, Optional<Role> role) {
        boolean headline = role.equals(Optional.of(Role.HEADLINE));
        blocks.add(new Block(span, headline && hasHeadline ? Optional.of(Role.HEADING) : role));
        hasHeadline |= headline;
    }

    /** All that was added; in the encoding of the first part. */
    DocumentText whole() {
        return new DocumentText(encoding, text.toString(), blocks, hasMarkup, caveats);
    }
}

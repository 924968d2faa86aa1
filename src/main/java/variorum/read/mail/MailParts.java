package variorum.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import variorum.progress.Monitor;
import variorum.read.document.UnreadableException;

/**
 * The texts in a mail; pictures and other attachments are left out.
 *
 * @param subject empty when the mail has none
 * @param texts in their order
 */
record MailParts(String subject, List<MailPart> texts) {
    /** More than mails have; a file that nests a mail in a mail without end is no mail. */
    private static final int DEEPEST = 50;

    MailParts {
        texts = List.copyOf(texts);
    }

    /** @throws IOException with the reason as a clause */
    static MailParts of(byte[] bytes, Monitor monitor) throws IOException {
        MimeTokenStream mail = new MimeTokenStream(config());
        mail.parse(new ByteArrayInputStream(bytes));
        try {
            return read(mail, monitor);
        } catch (MimeException e) {
            throw new UnreadableException("it is damaged.", e);
        } finally {
            mail.stop();
        }
    }

    private static MimeConfig config() {
        return MimeConfig.custom()
                .setMalformedHeaderStartsBody(true)
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(-1)
                .build();
    }

    private static MailParts read(MimeTokenStream mail, Monitor monitor) throws IOException, MimeException {
        String subject = "";
        boolean attached = false;
        int depth = 0;
        List<MailPart> texts = new ArrayList<>();
        for (EntityState state = mail.getState(); state != EntityState.T_END_OF_STREAM; state = mail.next()) {
            monitor.check();
            switch (state) {
                case T_START_HEADER -> attached = false;
                case T_FIELD -> {
                    attached |= isAttachment(mail.getField());
                    subject = subject.isEmpty() ? subject(mail.getField()) : subject;
                }
                case T_START_MULTIPART, T_START_MESSAGE -> depth++;
                case T_END_MULTIPART, T_END_MESSAGE -> depth--;
                case T_BODY -> addText(mail, attached, texts);
                default -> {
                    // What stands between the parts is for programs that know none.
                }
            }
            if (depth > DEEPEST) {
                throw new UnreadableException("its parts lie too deep in one another.");
            }
        }
        return new MailParts(subject, texts);
    }

    private static boolean isAttachment(Field field) {
        return field.getNameLowerCase().equals("content-disposition")
                && field.getBody().strip().startsWith("attachment");
    }

    private static String subject(Field field) {
        return field.getNameLowerCase().equals("subject")
                ? DecoderUtil.decodeEncodedWords(field.getBody(), StandardCharsets.UTF_8)
                        .strip()
                : "";
    }

    private static void addText(MimeTokenStream mail, boolean attached, List<MailPart> texts) throws IOException {
        BodyDescriptor body = mail.getBodyDescriptor();
        String type = body.getMimeType();
        if (type.startsWith("text/") || type.equals("application/xhtml+xml")) {
            try (InputStream in = mail.getDecodedInputStream()) {
                texts.add(new MailPart(type, attached, body.getCharset(), in.readAllBytes()));
            }
        }
    }

    Optional<MailPart> plainText() {
        return first(MailPart::isPlainText);
    }

    Optional<MailPart> page() {
        return first(MailPart::isPage);
    }

    private Optional<MailPart> first(Predicate<MailPart> wanted) {
        return texts.stream()
                .filter(part -> !part.isAttached() && wanted.test(part))
                .findFirst();
    }
}

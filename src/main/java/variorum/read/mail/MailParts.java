package variorum.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import variorum.progress.Monitor;
import variorum.read.document.UnreadableException;
import variorum.read.file.MailHead;

/** Goes through a mail for its texts; pictures and other attachments are left out. */
final class MailParts {
    /** More than mails have; a file that nests a mail in a mail without end is no mail. */
    private static final int DEEPEST = 50;

    private final MimeTokenStream mail;

    /** Those that are open, the innermost first; the last one holds the whole mail. */
    private final Deque<PartGroup> groups = new ArrayDeque<>(List.of(new PartGroup("", false)));

    private String subject = "";

    /** Whether the part whose head was read last is a file that came with the mail. */
    private boolean attached;

    private MailParts(MimeTokenStream mail) {
        this.mail = mail;
    }

    /** @throws IOException with the reason as a clause */
    static MailParts of(byte[] bytes, Monitor monitor) throws IOException {
        MimeTokenStream mail = new MimeTokenStream(config());
        int begin = MailHead.begin(bytes);
        mail.parse(new ByteArrayInputStream(bytes, begin, bytes.length - begin));
        try {
            MailParts parts = new MailParts(mail);
            parts.read(monitor);
            return parts;
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

    /** Empty when the mail has none. */
    String subject() {
        return subject;
    }

    /** Those that are read, in their order. */
    List<MailPart> texts() {
        return groups.element().texts();
    }

    private void read(Monitor monitor) throws IOException, MimeException {
        for (EntityState state = mail.getState(); state != EntityState.T_END_OF_STREAM; state = mail.next()) {
            monitor.check();
            switch (state) {
                case T_START_HEADER -> attached = false;
                case T_FIELD -> {
                    attached |= isAttachment(mail.getField());
                    subject = subject.isEmpty() ? subject(mail.getField()) : subject;
                }
                case T_START_MESSAGE -> start("");
                case T_START_MULTIPART -> start(mail.getBodyDescriptor().getMimeType());
                case T_END_MULTIPART, T_END_MESSAGE -> end();
                case T_BODY -> addText();
                default -> {
                    // What stands between the parts is for programs that know none.
                }
            }
        }
    }

    private void start(String type) throws UnreadableException {
        if (groups.size() > DEEPEST) {
            throw new UnreadableException("its parts lie too deep in one another.");
        }
        groups.push(new PartGroup(type, attached));
    }

    private void end() {
        PartGroup ended = groups.pop();
        groups.element().add(ended.texts());
    }

    private static boolean isAttachment(Field field) {
        return field.getNameLowerCase().equals("content-disposition")
                && field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    private static String subject(Field field) {
        return field.getNameLowerCase().equals("subject")
                ? DecoderUtil.decodeEncodedWords(field.getBody(), StandardCharsets.UTF_8)
                        .strip()
                : "";
    }

    private void addText() throws IOException {
        BodyDescriptor body = mail.getBodyDescriptor();
        if (!attached && MailPart.isText(body.getMimeType())) {
            try (InputStream in = mail.getDecodedInputStream()) {
                groups.element().add(List.of(new MailPart(body.getMimeType(), body.getCharset(), in.readAllBytes())));
            }
        }
    }
}

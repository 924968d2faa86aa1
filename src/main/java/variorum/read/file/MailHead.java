package variorum.read.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells a mail, and a page saved in the shape of one, by the lines at its start. */
public final class MailHead {
    /** Begins the line that introduces a mail taken from a mailbox. */
    private static final String OUT_OF_MAILBOX = "From ";

    /** Hardly any text has one of these, a colon behind it, at the start of a line before its first blank line. */
    private static final Set<String> OF_MAILS_ALONE =
            Set.of("mime-version", "message-id", "return-path", "received", "delivered-to", "dkim-signature");

    private static final Set<String> OF_MAILS =
            Set.of("from", "to", "subject", "date", "content-type", "snapshot-content-location");

    private MailHead() {}

    /** Where the first line of the head begins, if the bytes are a mail. */
    public static int begin(byte[] bytes) {
        int at = 0;
        if (FileContent.startsWith(bytes, OUT_OF_MAILBOX)) {
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            at++;
        }
        return Math.min(at, bytes.length);
    }

    /** Empty for what is no mail, as most texts show with their first words. */
    static Optional<FileKind> kind(byte[] bytes) {
        int begin = begin(bytes);
        if (!beginsWithField(bytes, begin)) {
            return Optional.empty();
        }
        String start = FileContent.start(bytes);
        Set<String> fields = fields(start.substring(Math.min(begin, start.length())));
        boolean mail = fields.stream().anyMatch(OF_MAILS_ALONE::contains)
                && fields.stream().anyMatch(OF_MAILS::contains);
        if (!mail) {
            return Optional.empty();
        }
        boolean page = fields.contains("snapshot-content-location") || start.contains("from: <saved by ");
        return Optional.of(page ? FileKind.SAVED_PAGE : FileKind.MAIL);
    }

    private static boolean beginsWithField(byte[] bytes, int begin) {
        int at = begin;
        while (at < bytes.length && (Character.isLetter(bytes[at]) || bytes[at] == '-')) {
            at++;
        }
        return at > begin && at < bytes.length && bytes[at] == ':';
    }

    /** The names before the colons, up to the first line that is none of a head. */
    private static Set<String> fields(String start) {
        Set<String> fields = new HashSet<>();
        for (String line : start.lines().toList()) {
            int colon = line.indexOf(':');
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (!goesOn && (colon <= 0 || line.lastIndexOf(' ', colon) >= 0)) {
                return fields;
            }
            if (!goesOn) {
                fields.add(line.substring(0, colon));
            }
        }
        return fields;
    }
}

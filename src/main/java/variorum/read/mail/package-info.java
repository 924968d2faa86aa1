/**
 * Mails, and web pages that browsers save in the shape of a mail. Begin with {@link variorum.read.mail.MailFormat} and
 * {@link variorum.read.mail.SavedPageFormat}; {@link variorum.read.mail.MailParts} takes a mail apart, and the formats
 * that they are given read its parts.
 */
@NullMarked
package variorum.read.mail;

import org.jspecify.annotations.NullMarked;

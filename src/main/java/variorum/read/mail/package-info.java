/**
 * Emails, and web pages that browsers save in the same format. Begin with {@link variorum.read.mail.MailFormat} and
 * {@link variorum.read.mail.SavedPageFormat}; {@link variorum.read.mail.MailParts} takes a mail apart, and the formats
 * that it is given read the parts.
 */
@NullMarked
package variorum.read.mail;

import org.jspecify.annotations.NullMarked;

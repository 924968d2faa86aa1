package variorum.read.document;

import java.util.Optional;
import variorum.model.Role;
import variorum.model.Span;

/**
 * A paragraph as its format gives it.
 *
 * @param role what the markup says that it is; empty where only its text can tell
 */
public record Block(Span span, Optional<Role> role) {}

package variorum.read.document;

import java.util.Optional;
import variorum.model.Role;
import variorum.model.Span;

/**
 * A paragraph as found by the format.
 *
 * @param role the role by the markup; empty if only the text can tell
 */
public record Block(Span span, Optional<Role> role) {}

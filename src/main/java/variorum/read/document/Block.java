package variorum.read.document;

import java.util.Optional;
import variorum.model.Role;
import variorum.model.Span;

/**
 * A paragraph as found by the format.
 *
 * @param role the role by the markup; empty if only the text can tell
 * @param running whether it is a running head or foot, which says nothing of what stands beside it
 */
public record Block(Span span, Optional<Role> role, boolean running) {
    /** What is no running head or foot. */
    public Block(Span span, Optional<Role> role) {
        this(span, role, false);
    }

    /** Whether the markup says that it is a headline or heading. */
    public boolean isHeading() {
        return role.filter(Role::isHeading).isPresent();
    }

    public static Block running(Span span) {
        return new Block(span, Optional.of(Role.FURNITURE), true);
    }
}

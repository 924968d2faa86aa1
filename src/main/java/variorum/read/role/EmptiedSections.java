package variorum.read.role;

import variorum.model.Role;

/**
 * Headings below the article's beginning of which nothing but furniture is left, such as {@code Most read} above links.
 * What a page marks as a heading is none of the article's then.
 */
final class EmptiedSections {
    private EmptiedSections() {}

    static void mark(RoleDraft draft) {
        int begin = draft.nextBodyProse(0);
        boolean furnitureBelow = false;
        boolean textBelow = false;
        for (int index = draft.size() - 1; index > begin; index--) {
            if (draft.is(index, Role.FURNITURE)) {
                furnitureBelow = true;
            } else if (draft.is(index, Role.BODY)) {
                textBelow = true;
            } else if (furnitureBelow && !textBelow && draft.is(index, Role.HEADING)) {
                draft.overrule(index, Role.FURNITURE);
            } else {
                furnitureBelow = false;
                textBelow = false;
            }
        }
    }
}

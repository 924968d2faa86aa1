package variorum.ui.versions;

/**
 * A gap between versions, described by one of its neighbours.
 *
 * @param version the index of that neighbour
 * @param isAfter whether the gap is after it, rather than before
 */
record DropPlace(int version, boolean isAfter) {
    static DropPlace before(int version) {
        return new DropPlace(version, false);
    }

    static DropPlace after(int version) {
        return new DropPlace(version, true);
    }

    /** The index of a version that is put there. */
    int place() {
        return isAfter ? version + 1 : version;
    }
}

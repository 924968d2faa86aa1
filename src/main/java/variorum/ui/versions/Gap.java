package variorum.ui.versions;

/**
 * A gap between versions, described by one of its neighbours.
 *
 * @param version the index of that neighbour
 * @param isAfter whether the gap is after it, rather than before
 */
record Gap(int version, boolean isAfter) {
    static Gap before(int version) {
        return new Gap(version, false);
    }

    static Gap after(int version) {
        return new Gap(version, true);
    }

    /** The index of a version that is put there. */
    int place() {
        return isAfter ? version + 1 : version;
    }
}

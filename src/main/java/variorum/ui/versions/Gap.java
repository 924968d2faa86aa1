package variorum.ui.versions;

/**
 * A place between versions, told by one of them.
 *
 * @param version the index of the version that it is beside
 * @param isAfter whether it is after that, else before it
 */
record Gap(int version, boolean isAfter) {
    static Gap before(int version) {
        return new Gap(version, false);
    }

    static Gap after(int version) {
        return new Gap(version, true);
    }

    /** The index that a version gets there. */
    int place() {
        return isAfter ? version + 1 : version;
    }
}

package variorum.text;

/**
 * The words and marks of a whole version, in order. All arrays have an entry for every token, and perhaps more that
 * mean nothing.
 *
 * @param starts where each token begins in the version's text
 * @param ends where it ends
 * @param forms the number of its spelling
 * @param ids the number of its folded text
 * @param wordsBefore how many words stand before it; has one entry more than there are tokens
 */
@SuppressWarnings("ArrayRecordComponent")
record TokenArrays(int[] starts, int[] ends, int[] forms, int[] ids, int[] wordsBefore) {}

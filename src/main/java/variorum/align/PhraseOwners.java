package variorum.align;

import java.util.Arrays;
import java.util.BitSet;
import variorum.progress.Monitor;
import variorum.progress.Pace;

/** Which paragraph of one version alone has a phrase: a few words in this order. Only phrases asked for are known. */
final class PhraseOwners {
    /** So many words make a phrase. */
    static final int WORDS = 3;

    static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    /** Odd, and far from a power of two: that two phrases get one number is as good as impossible. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** So many bits for each phrase let one in so many of all others be sought in vain. */
    private static final long BITS = 16;

    private final long[] phrases;
    private final int[] owners;

    /** By the first bits of the phrases, since nearly all that a long text has are not asked for. */
    private final BitSet asked = new BitSet();

    private final int shift;

    private PhraseOwners(long[] phrases) {
        this.phrases = phrases;
        this.owners = new int[phrases.length];
        this.shift = Long.numberOfLeadingZeros(BITS * phrases.length);
        Arrays.fill(owners, NOBODY);
        for (long phrase : phrases) {
            asked.set((int) (phrase >>> shift));
        }
    }

    /** @param phrases what may be asked for, ascending */
    static PhraseOwners of(Side side, long[] phrases, Monitor monitor) {
        PhraseOwners owners = new PhraseOwners(phrases);
        Pace pace = new Pace(monitor);
        for (int paragraph = 0; paragraph < side.size() && phrases.length > 0; paragraph++) {
            monitor.check();
            for (long phrase : phrases(side.sequence(paragraph))) {
                pace.step();
                owners.enter(phrase, paragraph);
            }
        }
        return owners;
    }

    /** The numbers of all phrases of a paragraph, in the order of their first words. */
    static long[] phrases(int[] terms) {
        long[] phrases = new long[Math.max(0, terms.length - WORDS + 1)];
        for (int at = 0; at < phrases.length; at++) {
            for (int word = at; word < at + WORDS; word++) {
                phrases[at] = (phrases[at] + terms[word] + 1) * SPREAD;
            }
        }
        return phrases;
    }

    /** Below 0 where it is not asked for. */
    private int place(long phrase) {
        return asked.get((int) (phrase >>> shift)) ? Arrays.binarySearch(phrases, phrase) : -1;
    }

    private void enter(long phrase, int paragraph) {
        int at = place(phrase);
        if (at >= 0 && owners[at] != paragraph) {
            owners[at] = owners[at] == NOBODY ? paragraph : SEVERAL;
        }
    }

    /** The only paragraph that has the phrase; {@link #NOBODY} where there is none or are several. */
    int owner(long phrase) {
        int at = place(phrase);
        return at < 0 || owners[at] == SEVERAL ? NOBODY : owners[at];
    }
}

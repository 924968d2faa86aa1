package variorum.ui.versions;

import java.util.List;

/** Shares out the room for names among chips that stand side by side. */
final class NameRoom {
    private NameRoom() {}

    /**
     * The most that a name may take, in pixels, so that all have room together; names that need less leave the rest of
     * their share to the longer ones.
     *
     * @param room for all of them
     * @param names how wide each is when nothing of it is cut; at least one
     */
    static double forEach(double room, List<Double> names) {
        List<Double> fromShortest = names.stream().sorted().toList();
        double left = room;
        for (int at = 0; at < fromShortest.size(); at++) {
            double share = left / (fromShortest.size() - at);
            if (fromShortest.get(at) > share) {
                return share;
            }
            left -= fromShortest.get(at);
        }
        return fromShortest.get(fromShortest.size() - 1);
    }
}

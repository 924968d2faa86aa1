package variorum.diff;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import variorum.progress.Monitor;

/** Checks the monitor at every step of the library's searches, and counts how far they went. */
final class CountedSteps implements DiffAlgorithmListener {
    private final Monitor monitor;
    private long points;

    CountedSteps(Monitor monitor) {
        this.monitor = monitor;
    }

    /** The points that the paths of all searches so far have reached. */
    long points() {
        return points;
    }

    @Override
    public void diffStart() {
        monitor.check();
    }

    /** @param differences that the paths of this step have, which are one more than these */
    @Override
    public void diffStep(int differences, int most) {
        monitor.check();
        points += differences + 1;
    }

    @Override
    public void diffEnd() {
        monitor.check();
    }
}

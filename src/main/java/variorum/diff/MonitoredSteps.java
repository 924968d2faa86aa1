package variorum.diff;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import variorum.progress.Monitor;

/** Looks at the monitor at every step of the library's search. */
record MonitoredSteps(Monitor monitor) implements DiffAlgorithmListener {
    @Override
    public void diffStart() {
        monitor.check();
    }

    @Override
    public void diffStep(int value, int max) {
        monitor.check();
    }

    @Override
    public void diffEnd() {
        monitor.check();
    }
}

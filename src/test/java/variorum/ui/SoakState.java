package variorum.ui;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What the program holds on to at one moment.
 *
 * @param megabytes live on the heap after a collection
 * @param handles open files; 0 where the system does not tell
 */
record SoakState(long megabytes, long threads, long handles) {
    /** The serial collector leaves up to a twentieth of the heap where it lies, but for every fourth time. */
    private static final int COLLECTIONS = 4;

    static SoakState now() throws InterruptedException {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
            Thread.sleep(200); // for references that are cleared after it
        }
        long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long handles = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
        return new SoakState(bytes >> 20, ManagementFactory.getThreadMXBean().getThreadCount(), handles);
    }

    /** The median of each. */
    static SoakState median(List<SoakState> states) {
        return new SoakState(
                median(states, SoakState::megabytes),
                median(states, SoakState::threads),
                median(states, SoakState::handles));
    }

    private static long median(List<SoakState> states, ToLongFunction<SoakState> part) {
        return states.stream()
                .mapToLong(part)
                .sorted()
                .skip(states.size() / 2)
                .findFirst()
                .orElse(0);
    }

    @Override
    public String toString() {
        return megabytes + " MB live, " + threads + " threads, " + handles + " files open";
    }
}

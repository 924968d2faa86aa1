package variorum.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import variorum.progress.Monitor;

/** Ends the writing of a report that was cancelled. */
final class MonitoredStream extends FilterOutputStream {
    private final Monitor monitor;

    MonitoredStream(OutputStream out, Monitor monitor) {
        super(out);
        this.monitor = monitor;
    }

    @Override
    public void write(int one) throws IOException {
        monitor.check();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        monitor.check();
        out.write(bytes, from, length);
    }
}

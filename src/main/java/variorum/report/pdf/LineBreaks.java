package variorum.report.pdf;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;
import variorum.progress.Monitor;

/**
 * Where lines may end (UAX 14). It is asked about every piece of text, and so also hears that nobody waits any more.
 */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private final Monitor monitor;

    LineBreaks(Monitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public int next() {
        return breaks.next();
    }

    @Override
    public void setText(String text) {
        monitor.check();
        breaks.setText(text);
    }
}

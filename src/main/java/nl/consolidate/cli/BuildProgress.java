package nl.consolidate.cli;

import java.io.IOException;
import nl.consolidate.publish.Progress;

/** Tells a terminal how far a build is, once it takes longer than a second. */
final class BuildProgress implements Progress {
    private static final long PATIENCE = 1_000_000_000;
    private static final String CLEAR = "\r\u001b[K";

    private final Session session;
    private final boolean wanted;
    private final long start = System.nanoTime();
    private boolean shown;

    BuildProgress(Session session) {
        this.session = session;
        this.wanted = session.showsProgress();
    }

    @Override
    public void written(String regulation, int done, int total) {
        if (wanted && System.nanoTime() - start > PATIENCE) {
            shown = true;
            tell(CLEAR + done + " of " + total + " regulations");
        }
    }

    /** Leaves no trace on the line. */
    void clear() {
        if (shown) {
            tell(CLEAR);
        }
    }

    private void tell(String text) {
        try {
            session.tell(text);
        } catch (IOException nobodyListens) {
            shown = false;
        }
    }
}

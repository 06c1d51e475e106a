package nl.consolidate.render;

import nl.consolidate.diff.Entry;
import nl.consolidate.diff.Run;
import nl.consolidate.model.Path;
import org.jspecify.annotations.Nullable;

/** One of two texts that stand beside each other. */
enum Side {
    OLD,
    NEW;

    @Nullable
    Path place(Entry entry) {
        return this == OLD ? entry.before() : entry.after();
    }

    @Nullable
    Path otherPlace(Entry entry) {
        return this == OLD ? entry.after() : entry.before();
    }

    /** The fate of words that stand in this text only. */
    Run.Kind own() {
        return this == OLD ? Run.Kind.DELETED : Run.Kind.INSERTED;
    }

    boolean shows(Run run) {
        return run.isSame() || run.kind() == own();
    }
}

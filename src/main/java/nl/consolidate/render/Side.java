package nl.consolidate.render;

import java.util.List;
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

    /** The words of this text, all as if it alone had them. */
    List<Run> alone(List<Run> runs) {
        return runs.stream()
                .filter(this::shows)
                .map(run -> new Run(own(), run.words(), run.elsewhere()))
                .toList();
    }

    boolean shows(Run run) {
        return run.isSame() || run.kind() == own();
    }
}

package nl.consolidate.consolidation;

import org.junit.jupiter.api.Tag;

/** The same on more worlds than one waits for. */
@Tag("slow")
class ManyGeneratedWorldsTest extends GeneratedWorldsTest {
    @Override
    int worlds() {
        return 1000;
    }
}

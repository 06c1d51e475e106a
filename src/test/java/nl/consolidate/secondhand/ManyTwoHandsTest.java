package nl.consolidate.secondhand;

import org.junit.jupiter.api.Tag;

/** The same on all small worlds and on more worlds made by chance than one waits for. */
@Tag("slow")
class ManyTwoHandsTest extends TwoHandsTest {
    @Override
    long worlds() {
        return 100_000;
    }

    @Override
    long step() {
        return 1;
    }
}

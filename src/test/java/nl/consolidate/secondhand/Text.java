package nl.consolidate.secondhand;

import org.jspecify.annotations.Nullable;

/**
 * A regulation as it stands somewhere: not there yet (without a root), there, or repealed.
 *
 * @param citation what it says beside its provisions
 */
record Text(@Nullable Piece root, String citation, boolean repealed) {
    static final Text NONE = new Text(null, "", false);

    boolean isInForce() {
        return root != null && !repealed;
    }

    Text with(Piece changed) {
        return new Text(changed, citation, repealed);
    }

    String shown() {
        if (root == null) {
            return "NONE";
        }
        return repealed ? "REPEALED" : citation + "\n" + root.shown("");
    }
}

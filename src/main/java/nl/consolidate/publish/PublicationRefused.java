package nl.consolidate.publish;

import nl.consolidate.diagnostic.Diagnostic;

/** Nothing was published, and what was there is as it was; the finding says why. */
final class PublicationRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic reason;

    PublicationRefused(Diagnostic reason) {
        super(reason.message());
        this.reason = reason;
    }

    Diagnostic reason() {
        return reason;
    }
}

package nl.consolidate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.consolidation.Blame;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Explanation;
import nl.consolidate.consolidation.Trace;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** One text that is asked for, and the provisions in it. */
final class Inquiry {
    private final Library library;
    private final Viewpoint viewpoint;
    private final @Nullable LocalDate numberedOn;
    private final Session session;
    private final ConsolidatedText text;

    Inquiry(Library library, String regulation, Viewpoint viewpoint, @Nullable LocalDate numberedOn, Session session) {
        this.library = library;
        this.viewpoint = viewpoint;
        this.numberedOn = numberedOn;
        this.session = session;
        this.text = library.at(regulation, viewpoint);
    }

    ConsolidatedText text() {
        return text;
    }

    /** The text, which has no errors; the message says what is not done because of them. */
    ConsolidatedText textWithoutErrors(String message) throws IOException {
        if (text.isRefused()) {
            throw new Refusal(message, text.findings());
        }
        session.tellAside(text.findings());
        return text;
    }

    Trace trace() {
        return library.trace(regulation(), viewpoint);
    }

    Blame blame() {
        return library.blame(regulation(), viewpoint);
    }

    Explanation explain(Path place) {
        return library.explain(regulation(), viewpoint, place);
    }

    /** The provisions that words name; refuses one that is not in the text, and tells where it has another number. */
    List<Path> places(List<String> words) throws IOException {
        List<Addresses> addresses = AddressWords.read(words);
        if (numberedOn == null || addresses.isEmpty()) {
            return placesHere(addresses);
        }
        List<Path> found = new ArrayList<>();
        for (Path old : numbered(addresses)) {
            Path now = Lookup.find(text.regulation().root(), old.target().id()).orElse(null);
            if (now == null || (now.target().isRepealed() && !old.target().isRepealed())) {
                throw new Refusal(fates().gone(old, numberedOn), ExitCode.FINDINGS);
            }
            tellNow(old, now);
            found.add(now);
        }
        return found;
    }

    // what is not there may have another number now
    private List<Path> placesHere(List<Addresses> addresses) {
        try {
            return new Places(text).of(addresses);
        } catch (UsageError missing) {
            List<String> help = new ArrayList<>(missing.help());
            for (Path old : everNamed(addresses, missing)) {
                help.add(fate(old));
            }
            throw new UsageError(missing.words(), help);
        }
    }

    private String fate(Path old) {
        return Lookup.find(text.regulation().root(), old.target().id())
                .filter(now -> !now.target().isRepealed())
                .map(now -> session.phrases().isNow(old.address(), null, now.address()))
                .orElseGet(() -> fates().gone(old, null));
    }

    /** The same, where a provision that is gone is answered with the place that it had last. */
    List<Path> placesEver(List<String> words) throws IOException {
        List<Addresses> addresses = AddressWords.read(words);
        List<Path> found = new ArrayList<>();
        for (Path old : numberedOn == null ? hereOrEver(addresses) : numbered(addresses)) {
            Optional<Path> now =
                    Lookup.find(text.regulation().root(), old.target().id());
            if (now.isEmpty()) {
                session.tellNote(fates().gone(old, numberedOn));
            } else {
                tellNow(old, now.get());
            }
            found.add(now.orElse(old));
        }
        return found;
    }

    private List<Path> numbered(List<Addresses> addresses) {
        Viewpoint then = new Viewpoint(numberedOn == null ? viewpoint.validOn() : numberedOn, viewpoint.knownOn());
        ConsolidatedText old = library.at(regulation(), then);
        if (old.isRefused()) {
            throw new Refusal("the numbers of that day cannot be read, because the text has errors", old.findings());
        }
        if (!old.hasText()) {
            throw new UsageError(
                    "there is no text of " + regulation() + " on " + then.validOn() + " to read the number in",
                    "`consolidate versions " + regulation() + "` lists the days for which there is one");
        }
        return new Places(old).of(addresses);
    }

    // what is not there now may have been there once
    private List<Path> hereOrEver(List<Addresses> addresses) {
        try {
            return new Places(text).of(addresses);
        } catch (UsageError missing) {
            List<Path> former = everNamed(addresses, missing);
            if (former.isEmpty()) {
                throw missing;
            }
            return former;
        }
    }

    // several at once are too many to guess which of them is meant
    private List<Path> everNamed(List<Addresses> addresses, UsageError missing) {
        Addresses only = addresses.get(0);
        if (addresses.size() > 1
                || only.spans().size() > 1
                || !only.spans().get(0).isSingle()) {
            throw missing;
        }
        return trace().lastNamed(only.addressOf(only.spans().get(0).from()));
    }

    private void tellNow(Path old, Path now) throws IOException {
        if (!old.address().equals(now.address())) {
            session.tellNote(session.phrases().isNow(old.address(), numberedOn, now.address()));
        }
    }

    private Fates fates() {
        return new Fates(text, trace(), session.phrases());
    }

    private String regulation() {
        return text.regulation().id();
    }
}

package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Label;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import org.jspecify.annotations.Nullable;

/** Finds the provisions that addresses name in a text; refuses what is not there with what comes near. */
final class Places {
    private final ConsolidatedText text;
    private final Path root;

    Places(ConsolidatedText text) {
        this.text = text;
        this.root = Path.ofRoot(text.regulation().root());
    }

    List<Path> of(List<Addresses> addresses) {
        List<Path> found = new ArrayList<>();
        for (Addresses each : addresses) {
            for (Addresses.Span span : each.spans()) {
                found.addAll(span.isSingle() ? one(each, span.from()) : range(each, span));
            }
        }
        return found;
    }

    private List<Path> one(Addresses addresses, String value) {
        List<Path> places = Lookup.find(root.target(), addresses.addressOf(value));
        if (places.isEmpty()) {
            throw missing(addresses.addressOf(value).toString());
        }
        return places;
    }

    private List<Path> range(Addresses addresses, Addresses.Span span) {
        one(addresses, span.from());
        one(addresses, span.to());
        List<Path> found = new ArrayList<>();
        for (Path holder : Lookup.find(root.target(), addresses.within())) {
            for (Path place : Lookup.allOf(holder, addresses.kind())) {
                if (lies(place.target().label(), span)) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    private static boolean lies(@Nullable Label label, Addresses.Span span) {
        return label != null
                && label.compareTo(new Label(span.from())) >= 0
                && label.compareTo(new Label(span.to())) <= 0;
    }

    private UsageError missing(String address) {
        String day = text.viewpoint().validOn().toString();
        String message = "there is no " + address + " in " + text.regulation().id() + " on " + day;
        String other = "provisions get other numbers in time; `--on DATE` asks for another day";
        return UsageError.near(message, address, all(), other);
    }

    private List<String> all() {
        List<String> addresses = new ArrayList<>();
        collect(root, addresses);
        return addresses;
    }

    private static void collect(Path place, List<String> addresses) {
        for (Provision child : place.target().children()) {
            Path down = place.down(child);
            addresses.add(down.address().toString());
            collect(down, addresses);
        }
    }
}

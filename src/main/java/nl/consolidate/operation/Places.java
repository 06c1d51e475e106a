package nl.consolidate.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Nearest;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Label;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Step;
import org.jspecify.annotations.Nullable;

/** Finds the places that an operation names, or says exactly why it cannot. */
final class Places {
    private final Provision root;

    Places(Provision root) {
        this.root = root;
    }

    /** The one provision at an address; refuses none, several, and what is repealed. */
    Path one(Located<Address> address) {
        return one(address.value(), address.span(), Code.TARGET_MISSING);
    }

    Path anchor(Located<Address> address) {
        return one(address.value(), address.span(), Code.ANCHOR_MISSING);
    }

    /** The one provision beside which something is put; a tombstone still marks its place. */
    Path neighbour(Located<Address> address) {
        List<Path> found = Lookup.find(root, address.value());
        return found.size() == 1 ? found.get(0) : anchor(address);
    }

    /** Every provision that an address, range or list names, in written order. */
    List<Path> all(Located<Addresses> addresses) {
        List<Path> found = new ArrayList<>();
        for (Addresses.Span span : addresses.value().spans()) {
            Path first = one(addresses.value().addressOf(span.from()), addresses.span(), Code.TARGET_MISSING);
            if (span.isSingle()) {
                found.add(first);
            } else {
                found.addAll(range(addresses, span, first));
            }
        }
        return found;
    }

    private List<Path> range(Located<Addresses> addresses, Addresses.Span span, Path first) {
        Addresses named = addresses.value();
        Path last = one(named.addressOf(span.to()), addresses.span(), Code.TARGET_MISSING);
        Path scope = one(named.within(), addresses.span(), Code.TARGET_MISSING);
        List<Path> candidates = Lookup.allOf(scope, named.kind());
        int from = indexOf(candidates, first);
        int to = indexOf(candidates, last);
        if (from > to) {
            throw Refusal.of(
                    Code.TARGET_MISSING,
                    addresses.span(),
                    named.addressOf(span.to()) + " stands before " + named.addressOf(span.from()),
                    "write a range from the first to the last in the order of the text");
        }
        refuseGaps(addresses, span);
        List<Path> members = candidates.subList(from, to + 1);
        members.forEach(member -> refuseRepealed(member, member.address(), addresses.span()));
        refuseDisorder(members, addresses);
        refuseElsewhere(candidates.subList(0, from), members, addresses);
        refuseElsewhere(candidates.subList(to + 1, candidates.size()), members, addresses);
        return members;
    }

    // a range of whole numbers or letters promises each of them
    private void refuseGaps(Located<Addresses> addresses, Addresses.Span span) {
        for (Label number : LabelRange.of(span)) {
            one(addresses.value().addressOf(number.value()), addresses.span(), Code.TARGET_MISSING);
        }
    }

    // the provisions from 10 to 13 in a text that is out of order need not be those with a number from 10 to 13
    private static void refuseDisorder(List<Path> members, Located<Addresses> addresses) {
        for (int i = 1; i < members.size(); i++) {
            if (!follows(
                    members.get(i - 1).target().label(), members.get(i).target().label())) {
                throw Refusal.of(
                        Code.TARGET_AMBIGUOUS,
                        addresses.span(),
                        "it is not certain what " + addresses.value() + " means: "
                                + members.get(i).address() + " stands behind "
                                + members.get(i - 1).address(),
                        "name each provision, with commas between them");
            }
        }
    }

    // one with a number that lies between may stand before the first or behind the last
    private static void refuseElsewhere(List<Path> others, List<Path> members, Located<Addresses> addresses) {
        Label first = members.get(0).target().label();
        Label last = members.get(members.size() - 1).target().label();
        for (Path other : others) {
            Label label = other.target().label();
            if (label != null && follows(first, label) && follows(label, last)) {
                throw Refusal.of(
                        Code.TARGET_AMBIGUOUS,
                        addresses.span(),
                        "it is not certain what " + addresses.value() + " means: " + other.address()
                                + " stands elsewhere",
                        "name each provision, with commas between them");
            }
        }
    }

    private static boolean follows(@Nullable Label before, @Nullable Label label) {
        return (before == null || label == null) ? before == label : before.compareTo(label) < 0;
    }

    private Path one(Address address, SourceSpan span, Code whenMissing) {
        List<Path> found = Lookup.find(root, address);
        List<Path> live =
                found.stream().filter(place -> !place.target().isRepealed()).toList();
        if (live.size() == 1) {
            return live.get(0);
        }
        if (live.size() > 1) {
            throw new Refusal(ambiguous(address, span, live));
        }
        if (!found.isEmpty()) {
            refuseRepealed(found.get(0), address, span);
        }
        throw new Refusal(missing(address, span, whenMissing));
    }

    private static void refuseRepealed(Path place, Address address, SourceSpan span) {
        if (place.target().isRepealed()) {
            throw new Refusal(Diagnostic.of(Code.TARGET_REPEALED, span, address + " has been repealed already")
                    .withLabel("repealed")
                    .withRelated(place.target().source(), address + " before its repeal"));
        }
    }

    private static Diagnostic ambiguous(Address address, SourceSpan span, List<Path> found) {
        Diagnostic finding = Diagnostic.of(
                        Code.TARGET_AMBIGUOUS, span, address + " names " + found.size() + " provisions")
                .withLabel("ambiguous");
        for (Path place : found) {
            finding =
                    finding.withRelated(place.target().source(), place.address().toString());
        }
        return finding.withHelp("name the place that holds it first, such as a kop or an onderdeel above it");
    }

    private Diagnostic missing(Address address, SourceSpan span, Code code) {
        Path nearest = deepest(address);
        Provision holder = nearest.target();
        String holderName = nearest.address().toString();
        refuseRepealed(nearest, nearest.address(), span);
        if (mayStandUnseen(address, nearest)) {
            return Diagnostic.of(
                            Code.TARGET_NOT_HELD,
                            span,
                            address + " cannot be found: the sources do not hold "
                                    + (holder.isNotHeld() ? "the text of " : "all of ") + holderName)
                    .withLabel("not held")
                    .withRelated(holder.source(), holderName)
                    .withHelp("where a decision proves a part of it, write that part in the source with `{not-held}`"
                            + " as its text");
        }
        Diagnostic finding = Diagnostic.of(code, span, "there is no " + address)
                .withLabel("not found")
                .withRelated(holder.source(), holderName + " as it stands there");
        return suggest(finding, address, nearest);
    }

    // what is not held can hold it; articles also stand in a chapter of which only a part is held
    private static boolean mayStandUnseen(Address address, Path nearest) {
        Provision holder = nearest.target();
        boolean leaf = address.last().map(step -> step.kind().isLeaf()).orElse(false);
        return holder.isNotHeld()
                || holder.incomplete()
                || (leaf && Tree.all(holder).anyMatch(part -> part.kind().isContainer() && part.incomplete()));
    }

    private Diagnostic suggest(Diagnostic finding, Address address, Path holder) {
        Optional<Step> failing =
                address.steps().stream().skip(depthOf(address, holder)).findFirst();
        if (failing.isEmpty()) {
            return finding;
        }
        List<String> known = Lookup.allOf(holder, failing.get().kind()).stream()
                .filter(place -> !place.target().isRepealed())
                .map(place -> place.address().toString())
                .toList();
        List<String> near = Nearest.to(address.toString(), known);
        if (near.isEmpty()) {
            return known.isEmpty()
                    ? finding.withHelp("there is no " + failing.get().kind().dutch() + " in " + holder.address())
                    : finding.withHelp("there are: " + shortList(known));
        }
        return finding.withHelp("did you mean " + String.join(" or ", near) + "?");
    }

    private static String shortList(List<String> known) {
        return known.size() <= 6
                ? String.join(", ", known)
                : String.join(", ", known.subList(0, 3)) + ", …, " + known.get(known.size() - 1);
    }

    // the longest beginning of the address that leads to one provision
    private Path deepest(Address address) {
        for (int length = address.steps().size() - 1; length > 0; length--) {
            Address beginning = new Address(address.steps().subList(0, length), address.facet());
            List<Path> found = Lookup.find(root, beginning);
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        return Path.ofRoot(root);
    }

    private int depthOf(Address address, Path holder) {
        for (int length = address.steps().size(); length > 0; length--) {
            List<Path> found = Lookup.find(root, new Address(address.steps().subList(0, length), address.facet()));
            if (found.size() == 1
                    && found.get(0).target().id().equals(holder.target().id())) {
                return length;
            }
        }
        return 0;
    }

    private static int indexOf(List<Path> places, Path wanted) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).target().id().equals(wanted.target().id())) {
                return i;
            }
        }
        return -1;
    }
}

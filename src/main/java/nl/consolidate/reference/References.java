package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.consolidate.model.Address;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Step;
import nl.consolidate.reference.Bearings.Judged;
import nl.consolidate.reference.Mention.Part;
import nl.consolidate.reference.Reference.Bearing;
import org.jspecify.annotations.Nullable;

/** Recognises the references in the words of one text of a regulation. It does not look what they lead to. */
public final class References {
    // what holds none of these needs no reading
    private static final Pattern CUE = Pattern.compile(
            "art|lid|leden|bijlage|hoofdstuk|afdeling|paragra|titel|boek|deel|onder|sub",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Targets targets;
    private final Regulation regulation;
    private @Nullable LawNames names;
    private final Map<ProvisionId, Boolean> namesLaw = new HashMap<>();

    public References(Regulation regulation) {
        this.targets = new Targets(regulation.root());
        this.regulation = regulation;
    }

    // many texts have nothing to read
    private LawNames names() {
        LawNames read = names == null ? new LawNames(regulation) : names;
        names = read;
        return read;
    }

    /** What the addresses of this text name. */
    public Targets targets() {
        return targets;
    }

    /** The references in the words of a provision, in order and without overlap. */
    public List<Reference> in(String words, Path place) {
        if (!CUE.matcher(words).find()) {
            return List.of();
        }
        Tokens tokens = Tokens.of(words);
        List<Mention> mentions = new Grammar(tokens).mentions();
        if (mentions.isEmpty()) {
            return List.of();
        }
        List<Reference> found = new ArrayList<>();
        for (Judged judged : new Bearings(words, tokens, mentions, names(), isUnderLaw(place)).judged()) {
            judged.mention().parts().forEach(part -> found.add(reference(judged, part, place)));
        }
        return found;
    }

    private boolean isUnderLaw(Path place) {
        return place.nodes().stream()
                .filter(node -> node.kind() != ProvisionKind.REGULATION)
                .anyMatch(node -> namesLaw.computeIfAbsent(
                        node.id(),
                        unseen -> Surroundings.nameLaw(node.heading(), names())
                                || Surroundings.nameLaw(node.text(), names())));
    }

    private Reference reference(Judged judged, Part part, Path place) {
        Address said = said(judged.mention(), part);
        Optional<Address> address = judged.bearing() == Bearing.OTHER_LAW
                ? Optional.empty()
                : base(judged.mention(), place).map(base -> join(base, part.steps()));
        boolean clear = judged.bearing() == Bearing.OTHER_LAW
                || address.map(found -> !isItself(judged, found, place)).orElse(false);
        Bearing bearing = clear ? judged.bearing() : Bearing.UNCERTAIN;
        return new Reference(part.start(), part.end(), said, address.orElse(said), bearing, judged.law());
    }

    // "het derde lid" in the third one, without "in", is more likely a person or a title
    private static boolean isItself(Judged judged, Address address, Path place) {
        return judged.bearing() == Bearing.HERE
                && judged.mention().base() == Mention.Base.ARTICLE
                && around(place, ProvisionKind.PARAGRAPH)
                        .map(Path::address)
                        .filter(address::equals)
                        .isPresent();
    }

    private static Address said(Mention mention, Part part) {
        boolean pointing = part.steps().isEmpty();
        return pointing ? Address.of(new Step(mention.kind(), "")) : join(Address.REGULATION, part.steps());
    }

    private static Address join(Address base, List<Step> steps) {
        Address address = base;
        for (Step step : steps) {
            address = address.plus(step);
        }
        return address;
    }

    private Optional<Address> base(Mention mention, Path place) {
        return switch (mention.base()) {
            case WHOLE -> Optional.of(Address.REGULATION);
            case ARTICLE -> around(place, ProvisionKind.ARTICLE).map(Path::address);
            case SELF -> around(place, mention.kind()).map(Path::address);
            case PREVIOUS -> beside(place, mention.kind(), -1);
            case NEXT -> beside(place, mention.kind(), 1);
            case LIST -> list(mention, place);
        };
    }

    private static Optional<Path> around(Path place, ProvisionKind kind) {
        Path path = place;
        while (path.nodes().size() > 1 && path.target().kind() != kind) {
            path = path.up();
        }
        return path.target().kind() == kind ? Optional.of(path) : Optional.empty();
    }

    private static Optional<Address> beside(Path place, ProvisionKind kind, int offset) {
        Optional<Path> here = around(place, kind);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Path holder = here.get().up();
        List<Provision> row = holder.target().children().stream()
                .filter(child -> child.kind() == kind)
                .toList();
        int at = row.stream()
                        .map(Provision::id)
                        .collect(Collectors.toList())
                        .indexOf(here.get().target().id())
                + offset;
        return at >= 0 && at < row.size() ? Optional.of(holder.down(row.get(at)).address()) : Optional.empty();
    }

    // the one list around the words that has all these numbers; of two nobody can say which
    private Optional<Address> list(Mention mention, Path place) {
        List<Address> holders = new ArrayList<>();
        for (Path path = place; path.nodes().size() > 1; path = path.up()) {
            Address holder = path.address();
            boolean has = mention.parts().stream()
                    .allMatch(part -> targets.of(join(holder, part.steps())).isPresent());
            if (has) {
                holders.add(holder);
            }
            if (path.target().kind().isLeaf()) {
                break;
            }
        }
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }
}

package nl.consolidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Authority;
import nl.consolidate.model.Label;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.model.Status;

/** Writes regulations in a few lines; each provision gets an identity after its place and a line of its own. */
public final class Trees {
    public static final SourceFile FILE = new SourceFile("regeling/regulation.yaml", "");

    private Trees() {}

    public static Regulation regulation(Provision... parts) {
        Provision root = Provision.of(new ProvisionId("r"), ProvisionKind.REGULATION, null)
                .withChildren(List.of(parts));
        return ofRoot(identified("r", root));
    }

    /** A regulation with this very root. */
    public static Regulation ofRoot(Provision root) {
        return new Regulation(
                "regeling",
                "Regeling",
                "Regeling",
                "nl",
                new Authority("Bestuur", "bestuur", "bestuur"),
                "bestuur",
                List.of(),
                new TreeMap<>(),
                "",
                "",
                "",
                root,
                "",
                "",
                SourceSpan.startOf(FILE));
    }

    public static Provision chapter(String number, Provision... articles) {
        return container(ProvisionKind.CHAPTER, number, articles);
    }

    public static Provision container(ProvisionKind kind, String number, Provision... parts) {
        return made(kind, number, "", "", parts);
    }

    public static Provision article(String number, Provision... parts) {
        return made(ProvisionKind.ARTICLE, number, "", "", parts);
    }

    public static Provision article(String number, String text, Provision... parts) {
        return made(ProvisionKind.ARTICLE, number, "", text, parts);
    }

    public static Provision annex(String number, Provision... parts) {
        return made(ProvisionKind.ANNEX, number, "", "", parts);
    }

    /** The articles of a range of whole numbers, each with a text that tells it from the others. */
    public static Provision[] articles(int from, int to) {
        Provision[] made = new Provision[to - from + 1];
        Arrays.setAll(made, i -> article(Integer.toString(from + i), "Tekst van " + (from + i) + "."));
        return made;
    }

    public static Provision kop(String heading, Provision... parts) {
        return made(ProvisionKind.HEADING, null, "", "", parts).withHeading(heading);
    }

    public static Provision lid(String number, String text, Provision... parts) {
        return made(ProvisionKind.PARAGRAPH, number, number + ".", text, parts);
    }

    public static Provision item(String number, String text, Provision... parts) {
        return made(ProvisionKind.ITEM, number, number + ".", text, parts);
    }

    public static Provision dash(String text, Provision... parts) {
        return made(ProvisionKind.ITEM, null, "-", text, parts);
    }

    public static Provision definition(String term, String text, Provision... parts) {
        return made(ProvisionKind.DEFINITION, null, "", text, parts).withHeading(term);
    }

    public static Provision closing(String text) {
        return made(ProvisionKind.TEXT, null, "", text);
    }

    public static Provision table(String head, Provision... rows) {
        return made(ProvisionKind.TABLE, null, "", head, rows);
    }

    public static Provision row(String cells) {
        return made(ProvisionKind.ROW, null, "", cells);
    }

    /** The same provision without a text that the sources hold. */
    public static Provision notHeld(Provision provision) {
        return provision.withStatus(Status.NOT_HELD);
    }

    /** The provision with identities after a name and its place, and with lines in the order of the text. */
    public static Provision identified(String name, Provision provision) {
        return identified(name, provision, new HashSet<>());
    }

    private static Provision identified(String name, Provision provision, Set<String> used) {
        String unique = name;
        for (int i = 2; !used.add(unique); i++) {
            unique = name + "~" + i;
        }
        int line = used.size();
        List<Provision> children = new ArrayList<>();
        for (Provision child : provision.children()) {
            children.add(identified(unique + "/" + nameOf(child), child, used));
        }
        return provision
                .withId(new ProvisionId(unique))
                .withSource(new SourceSpan(FILE, line, 1, line, 9))
                .withChildren(children);
    }

    private static String nameOf(Provision provision) {
        Label label = provision.label();
        String number = label == null ? provision.heading().replace(' ', '-') : label.value();
        return provision.kind().abbreviation() + "_" + number;
    }

    private static Provision made(ProvisionKind kind, String number, String marker, String text, Provision... parts) {
        return Provision.of(new ProvisionId("?"), kind, number == null ? null : new Label(number))
                .withMarker(marker)
                .withText(text)
                .withChildren(List.of(parts));
    }

    /** The one place at an address. */
    public static Path place(Regulation text, String address) {
        List<Path> places = Lookup.find(text.root(), Address.parse(address)).stream()
                .filter(place -> !place.target().isRepealed())
                .toList();
        if (places.size() != 1) {
            throw new AssertionError(address + " is at " + places.size() + " places in\n" + print(text));
        }
        return places.get(0);
    }

    public static Provision at(Regulation text, String address) {
        return place(text, address).target();
    }

    public static ProvisionId id(Regulation text, String address) {
        return at(text, address).id();
    }

    /** Where the text of the provision at an address comes from. */
    public static SourceSpan source(Regulation text, String address) {
        return Objects.requireNonNull(at(text, address).source());
    }

    /** All provisions in the order of the text, the root first. */
    public static Stream<Provision> all(Provision node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(Trees::all));
    }

    /** The places of all provisions in the order of the text, the root first. */
    public static List<Path> places(Provision root) {
        List<Path> found = new ArrayList<>();
        collect(Path.ofRoot(root), found);
        return found;
    }

    private static void collect(Path place, List<Path> found) {
        found.add(place);
        place.target().children().forEach(child -> collect(place.down(child), found));
    }

    /** The numbers of a kind in the order of the text; a tombstone in square brackets. */
    public static List<String> numbers(Regulation text, ProvisionKind kind) {
        return all(text.root())
                .filter(provision -> provision.kind() == kind)
                .map(provision -> provision.isRepealed() ? "[" + provision.label() + "]" : "" + provision.label())
                .toList();
    }

    /** The numbers, terms and kinds of the parts of a provision; a tombstone in square brackets. */
    public static List<String> parts(Regulation text, String address) {
        Provision holder = address.isEmpty() ? text.root() : at(text, address);
        return holder.children().stream().map(Trees::shown).toList();
    }

    private static String shown(Provision part) {
        Label label = part.label();
        String name = label != null
                ? label.value()
                : part.heading().isEmpty() ? part.kind().dutch() : part.heading();
        return part.isRepealed() ? "[" + name + "]" : name;
    }

    /** The whole text, one line for each provision. */
    public static String print(Regulation text) {
        return print(text.root(), "");
    }

    private static String print(Provision node, String indent) {
        String own = Stream.of(
                        node.kind().dutch(),
                        node.label() == null ? "" : node.label().value(),
                        node.marker().isEmpty() ? "" : "(" + node.marker() + ")",
                        node.heading().isEmpty() ? "" : "\"" + node.heading() + "\"",
                        node.status() == Status.IN_FORCE
                                ? ""
                                : "[" + node.status().slug() + "]",
                        node.text())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return indent + own + "\n"
                + node.children().stream()
                        .map(child -> print(child, indent + "  "))
                        .collect(Collectors.joining());
    }
}

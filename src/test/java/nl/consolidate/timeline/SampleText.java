package nl.consolidate.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.Times;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Authority;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;

/** Small regulations and operations on them, made by hand for tests. */
public final class SampleText {
    private static final SourceSpan SOMEWHERE = new SourceSpan(new SourceFile("sample.yaml", ""), 1, 1, 1, 10);

    private SampleText() {}

    public static Regulation regulation(String id, Provision... children) {
        Provision root = Provision.of(new ProvisionId(id), ProvisionKind.REGULATION, null)
                .withChildren(List.of(children));
        return new Regulation(
                id,
                "Regeling " + id,
                id,
                "nl",
                new Authority("Gemeente", "gemeente", "raad"),
                "",
                List.of(),
                new TreeMap<>(),
                "",
                "",
                "",
                root,
                "",
                "",
                SOMEWHERE);
    }

    /** An article; {@code origin} names who makes it, so that no two have one identity. */
    public static Provision article(String origin, String number, String text, Provision... leden) {
        return Provision.of(new ProvisionId(origin + "#art_" + number), ProvisionKind.ARTICLE, new Label(number))
                .withText(text)
                .withSource(SOMEWHERE)
                .withChildren(List.of(leden));
    }

    public static Provision lid(String origin, String article, String number, String text) {
        ProvisionId id = new ProvisionId(origin + "#art_" + article + "__para_" + number);
        return Provision.of(id, ProvisionKind.PARAGRAPH, new Label(number))
                .withMarker(number + ".")
                .withSource(SOMEWHERE)
                .withText(text);
    }

    /** Articles 1, 2, … with these texts. */
    public static Provision[] articles(String origin, String... texts) {
        Provision[] articles = new Provision[texts.length];
        for (int i = 0; i < texts.length; i++) {
            articles[i] = article(origin, String.valueOf(i + 1), texts[i]);
        }
        return articles;
    }

    public static Operation replace(String target, Provision content) {
        return new Operation.Replace(at(Address.parse(target)), content, null);
    }

    public static Operation insertAfter(String anchor, Provision content) {
        return new Operation.Insert(nameOf(content), new Placement.After(at(Address.parse(anchor))), content);
    }

    public static Operation insertAtEnd(String parent, Provision content) {
        Address holder = parent.isEmpty() ? Address.REGULATION : Address.parse(parent);
        return new Operation.Insert(nameOf(content), new Placement.AtEnd(at(holder)), content);
    }

    public static Operation repeal(String... targets) {
        return new Operation.Repeal(
                Arrays.stream(targets).map(each -> at(Addresses.parse(each))).toList());
    }

    public static Operation renumber(String from, String to) {
        return new Operation.Renumber(at(Addresses.parse(from)), at(Addresses.parse(to)));
    }

    public static Operation replaceText(String scope, String find, String with) {
        Address where = scope.isEmpty() ? Address.REGULATION : Address.parse(scope);
        return new Operation.ReplaceText(at(where), at(find), with, Times.ONCE);
    }

    public static Operation append(String scope, String text) {
        return new Operation.InsertText(at(Address.parse(scope)), at(text), new WordPlace.AtEnd());
    }

    /** The text as lines, one for each provision, with numbers and without identities. */
    public static String shown(Regulation regulation) {
        StringBuilder lines = new StringBuilder();
        regulation.root().children().forEach(child -> show(child, "", lines));
        return lines.toString();
    }

    private static void show(Provision provision, String indent, StringBuilder lines) {
        Label label = provision.label();
        lines.append(indent).append(label == null ? "-" : label.value()).append(' ');
        lines.append(provision.isRepealed() ? "[vervallen]" : provision.text()).append('\n');
        provision.children().forEach(child -> show(child, indent + "  ", lines));
    }

    private static Located<Address> nameOf(Provision content) {
        String number = content.label() == null ? "" : content.label().value();
        return at(Address.parse(content.kind().dutch() + " " + number));
    }

    private static <T> Located<T> at(T value) {
        return new Located<>(value, SOMEWHERE);
    }
}

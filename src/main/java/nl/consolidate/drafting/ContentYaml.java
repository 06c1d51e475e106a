package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diff.Reading;
import nl.consolidate.drafting.YamlNode.Entries;
import nl.consolidate.drafting.YamlNode.Items;
import nl.consolidate.drafting.YamlNode.Text;
import nl.consolidate.drafting.YamlNode.Words;
import nl.consolidate.model.Address;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.notation.LawText;
import nl.consolidate.notation.LawWriter;
import org.jspecify.annotations.Nullable;

/** What a decision prints of a provision, in the keys of the source format. */
final class ContentYaml {
    private ContentYaml() {}

    /** Whether a source can hold what an operation prints: no entry has an empty text, no chapter words of its own. */
    static boolean isWritable(Operation operation) {
        if (operation instanceof Operation.Insert insert) {
            return isWritable(insert.content());
        }
        if (operation instanceof Operation.Replace replace) {
            boolean emptied = replace.content().kind().isContainer()
                    && Reading.live(replace.content()).isEmpty();
            return !emptied && isWritable(replace.content());
        }
        if (operation instanceof Operation.ReplaceRegulation replace) {
            return isWritable(replace.content().root());
        }
        return true;
    }

    private static boolean isWritable(Provision content) {
        if (!content.kind().isContainer()) {
            return !text(content).isBlank();
        }
        return content.text().isBlank()
                && Reading.live(content).stream()
                        .allMatch(child -> !child.kind().isInner() && isWritable(child));
    }

    /** The content of a provision that its entry names by an address. */
    static Map<String, YamlNode> of(Provision content, Address named) {
        String name = content.kind().isNamed()
                ? named.last().map(step -> step.value()).orElse("")
                : "";
        return content.kind().isContainer() ? container(content) : leaf(content, name);
    }

    private static Map<String, YamlNode> leaf(Provision content, String name) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (!content.heading().isBlank() && !Reading.of(content.heading()).equals(Reading.of(name))) {
            entries.put("heading", new Words(content.heading().strip()));
        }
        entries.put("text", new Text(text(content)));
        return entries;
    }

    // a list prints its number where it is another than the usual one, and a table is a part of its text
    private static String text(Provision content) {
        boolean wrapped = content.kind() == ProvisionKind.TABLE || hasOwnMarker(content);
        return wrapped ? LawWriter.write(new LawText("", List.of(content), false)) : LawWriter.write(content);
    }

    private static boolean hasOwnMarker(Provision content) {
        boolean listed = content.kind() == ProvisionKind.PARAGRAPH || content.kind() == ProvisionKind.ITEM;
        Label label = content.label();
        return listed && label != null && !content.marker().equals(label.value() + ".");
    }

    private static Map<String, YamlNode> container(Provision content) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (!content.heading().isBlank()) {
            entries.put("heading", new Words(content.heading().strip()));
        }
        if (content.incomplete()) {
            entries.put("incomplete", new Words("true"));
        }
        List<YamlNode> body = body(content, ProvisionKind.ANNEX, false);
        if (!body.isEmpty()) {
            entries.put("body", new Items(body));
        }
        return entries;
    }

    private static List<YamlNode> body(Provision holder, ProvisionKind kind, boolean only) {
        List<YamlNode> body = new ArrayList<>();
        for (Provision child : Reading.live(holder)) {
            if ((child.kind() == kind) == only) {
                Map<String, YamlNode> entries = new LinkedHashMap<>();
                Label label = child.label();
                entries.put(child.kind().english(), new Words(label == null ? "" : label.value()));
                entries.putAll(child.kind().isContainer() ? container(child) : leaf(child, ""));
                body.add(new Entries(entries));
            }
        }
        return body;
    }

    /** The content of a whole regulation. */
    static Map<String, YamlNode> of(Regulation regulation) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        entries.put("title", new Words(regulation.title()));
        entries.put("citation-title", new Words(regulation.citationTitle()));
        put(entries, "subject", regulation.subject());
        if (regulation.root().incomplete()) {
            entries.put("incomplete", new Words("true"));
        }
        prose(entries, "preamble", regulation.preamble());
        List<YamlNode> body = body(regulation.root(), ProvisionKind.ANNEX, false);
        if (!body.isEmpty()) {
            entries.put("body", new Items(body));
        }
        List<YamlNode> annexes = body(regulation.root(), ProvisionKind.ANNEX, true);
        if (!annexes.isEmpty()) {
            entries.put("annexes", new Items(annexes));
        }
        prose(entries, "closing", regulation.closing());
        return entries;
    }

    private static void put(Map<String, YamlNode> entries, String key, String words) {
        if (!words.isBlank()) {
            entries.put(key, new Words(words));
        }
    }

    private static void prose(Map<String, YamlNode> entries, String key, @Nullable String words) {
        if (words == null) {
            entries.put(key, new YamlNode.NotHeld());
        } else if (!words.isBlank()) {
            entries.put(key, new Text(words.strip()));
        }
    }
}

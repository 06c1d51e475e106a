package nl.consolidate.reference;

import java.util.List;
import java.util.TreeMap;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Authority;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import nl.consolidate.render.Tree;

/** An invented text, and a place in it: the fourth lid of article 3. */
final class Marktreglement {
    final Tree tree = new Tree();
    final Provision here = tree.lid("4", "");
    final Provision listed = tree.item("c", "");
    final Provision root = tree.regulation(
            tree.chapter(
                    "1",
                    "",
                    tree.article(
                            "1",
                            "",
                            "",
                            tree.definition("wet", "Marktwet 2020;"),
                            tree.definition("reglement", "dit reglement;"),
                            tree.definition("Kader", "de Kaderregeling Lindervoort;"))),
            tree.chapter(
                    "2",
                    "",
                    tree.article(
                            "3",
                            "",
                            "",
                            tree.lid("1", "", tree.item("a", ""), tree.item("b", "", tree.item("2°", ""))),
                            tree.lid("2", "", tree.item("a", ""), tree.item("b", ""), listed),
                            tree.lid("3", ""),
                            here),
                    tree.article("7", "", "").tombstone(),
                    tree.article("13", "", "")),
            tree.chapter(
                    "3", "", tree.article("14", "", ""), tree.article("2.10", "", ""), tree.article("3:4", "", "")),
            tree.annex("1", "", ""),
            tree.annex("3a", "", ""),
            tree.annex("II", "", ""));
    final References references = new References(regulation("Marktreglement Lindervoort 2024", root));
    final Path place = Lookup.find(root, here.id()).orElseThrow();

    static Regulation regulation(String title, Provision root) {
        SourceSpan span = new SourceSpan(new SourceFile("r.yaml", ""), 1, 1, 1, 1);
        Authority authority = new Authority("Lindervoort", "gemeente", "raad");
        return new Regulation(
                "r", title, "", "nl", authority, "", List.of(), new TreeMap<>(), "", "", "", root, "", "", span);
    }

    private static String shown(String words, Reference reference) {
        return words.substring(reference.start(), reference.end()) + " > " + reference.address();
    }

    /** The words that point at this text, each with where it leads. */
    List<String> internal(String words) {
        return references.in(words, place).stream()
                .filter(Reference::isInternal)
                .map(reference -> shown(words, reference))
                .toList();
    }
}

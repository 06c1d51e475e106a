package nl.consolidate.drafting;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.model.Regulation;

/**
 * Writes a draft as a decision in Dutch; what only its author knows stands between square brackets. Its articles have
 * Roman numbers (aanwijzing 6.6 for regulations), its parts letters (6.15); it has a title of its own only if need be
 * (4.24).
 */
public final class DecisionMarkdown {
    private final StringBuilder out = new StringBuilder();

    private DecisionMarkdown() {}

    /** The title of a decision that has none yet. */
    public static String openTitle(Regulation regulation) {
        return "Besluit van [datum] tot wijziging van " + new DutchTitle(regulation.citationTitle()).withArticle();
    }

    /** The decision with its own articles: what it changes, when it enters into force, how it is cited. */
    public static String write(Draft draft, String title) {
        DecisionMarkdown decision = new DecisionMarkdown();
        Regulation regulation = draft.before();
        decision.paragraph("# " + title);
        String authority = regulation.authority().adoptedBy();
        decision.paragraph(
                authority.isBlank()
                        ? "[Het bevoegde orgaan];"
                        : DutchWords.capital("[het bevoegde orgaan: " + authority + "];"));
        List<String> basis = regulation.legalBasis();
        decision.paragraph("gelet op " + (basis.isEmpty() ? "[grondslag]" : DutchWords.listed(basis)) + ";");
        decision.paragraph("besluit:");
        decision.paragraph("## Artikel I");
        decision.changes(draft);
        decision.paragraph("## Artikel II");
        decision.paragraph("Dit besluit treedt in werking met ingang van [datum of tijdstip van inwerkingtreding].");
        decision.paragraph("## Artikel III");
        decision.paragraph(
                "Dit besluit wordt aangehaald als: [citeertitel; dit artikel alleen als daaraan behoefte is].");
        decision.paragraph("Aldus vastgesteld op [datum].");
        decision.paragraph("[ondertekening]");
        return decision.out.toString();
    }

    /** The decision without marks of Markdown, for a terminal or a word processor. */
    public static String plain(String decision) {
        return decision.lines()
                .map(line -> line.replaceFirst("^(>?) ?#+ ", "$1 ").replaceFirst("^> ?", "    "))
                .map(line -> line.replaceFirst("^( *)\\*\\*([^*]+)\\*\\*:", "$1$2:"))
                .map(line -> line.replaceAll("\\\\([\\p{Punct}])", "$1"))
                .map(line -> line.startsWith("    ") ? line.stripTrailing() : line.strip())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void paragraph(String words) {
        out.append(out.isEmpty() ? "" : "\n").append(words).append('\n');
    }

    private void changes(Draft draft) {
        DutchTitle title = new DutchTitle(draft.before().citationTitle());
        paragraph(DutchWords.capital(title.withArticle()) + " " + title.becomes() + " als volgt gewijzigd:");
        List<List<Clause>> parts = DutchPart.of(draft);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.size() > 1) {
                paragraph("### " + draft.parts().get(i).part());
            }
            part(parts.get(i));
        }
    }

    private void part(List<Clause> clauses) {
        boolean headed = clauses.size() > 1
                && clauses.get(0).block().isEmpty()
                && clauses.get(0).sentence().endsWith(":");
        boolean numbered = clauses.size() > 1;
        int number = 1;
        for (int i = 0; i < clauses.size(); i++) {
            boolean head = headed && i == 0;
            String mark = numbered && !head ? number++ + ". " : "";
            paragraph(mark + DutchWords.capital(clauses.get(i).sentence()));
            if (!clauses.get(i).block().isBlank()) {
                paragraph(DutchBlock.quoted(clauses.get(i).block()));
            }
        }
    }
}

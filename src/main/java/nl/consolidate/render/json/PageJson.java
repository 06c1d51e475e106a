package nl.consolidate.render.json;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Publication;
import nl.consolidate.consolidation.Ledger;
import nl.consolidate.consolidation.OverviewRow;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Authority;
import nl.consolidate.model.Regulation;
import nl.consolidate.render.DateLine;
import nl.consolidate.render.DecisionDates;
import nl.consolidate.render.Page;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/** Writes what a page says beside the provisions. */
final class PageJson {
    private static final List<String> DATES = List.of("adopted", "published", "inForce", "retroactiveTo", "until");

    private final Page page;
    private final JsonWriter out;

    PageJson(Page page, JsonWriter out) {
        this.page = page;
        this.out = out;
    }

    void write() {
        writeRegulation();
        out.objects("dates", page.dates(), this::writeDates)
                .objects("overview", page.text().overview(), this::writeRow)
                .objects("withheld", page.text().withheld(), this::writeWithheld)
                .texts("corrections", page.corrections());
        writeLedger(page.text().ledger(), out);
        out.objects("findings", page.findings(), this::writeFinding)
                .texts("warnings", page.warnings())
                .text("disclaimer", Page.DISCLAIMER);
    }

    private void writeRegulation() {
        Regulation regulation = page.regulation();
        Authority authority = regulation.authority();
        boolean hasText = page.text().hasText();
        out.object(
                        "authority",
                        () -> out.text("name", authority.name())
                                .text("type", authority.type())
                                .text("adoptedBy", authority.adoptedBy()))
                .text("subject", regulation.subject())
                .texts("legalBasis", regulation.legalBasis())
                .object("identifiers", () -> regulation.identifiers().forEach(out::text))
                .text("successorOf", regulation.successorOf())
                .textOrNull("preamble", hasText ? regulation.preamble() : null)
                .textOrNull("closing", hasText ? regulation.closing() : null);
    }

    private void writeDates(DecisionDates dates) {
        Publication publication = dates.decision().published().value();
        out.text("decision", dates.decision().id())
                .text("title", dates.decision().title())
                .text("parts", dates.parts())
                .text("publishedIn", publication.in())
                .bool("publishedAssumed", publication.assumed());
        for (int i = 0; i < DATES.size(); i++) {
            DateLine line = dates.lines().get(i);
            out.date(DATES.get(i), line.day());
        }
        out.object("derivation", () -> {
            for (int i = 0; i < DATES.size(); i++) {
                out.text(DATES.get(i), dates.lines().get(i).derivation());
            }
        });
    }

    private void writeRow(OverviewRow row) {
        Decision decision = row.decision();
        out.text("decision", decision.id())
                .date("inForce", row.inForce())
                .date("retroactiveTo", row.retroactiveTo())
                .date("endedOn", row.endedOn())
                .text("subject", row.subject())
                .date("adopted", value(decision.adopted()))
                .text("publishedIn", decision.published().value().in())
                .text("proposal", decision.dossier().proposal());
    }

    private void writeWithheld(Withheld withheld) {
        Effect effect = withheld.effect();
        out.text("decision", effect.decision().id())
                .text("part", effect.part())
                .text("operation", effect.verb())
                .text("state", withheld.state().slug())
                .date("published", effect.dates().publication().on())
                .date("inForce", effect.dates().inForce())
                .date("retroactiveTo", effect.dates().retroactiveTo())
                .date("until", effect.dates().until());
    }

    void writeEffect(Effect effect) {
        out.text("amendment", effect.decision().id())
                .text("part", effect.part())
                .text("operation", effect.verb())
                .date("published", effect.dates().publication().on())
                .date("inForce", effect.dates().inForce())
                .date(
                        "retroactiveTo",
                        effect.dates().isRetroactive() ? effect.dates().retroactiveTo() : null)
                .date("until", effect.dates().until())
                .text("source", effect.span().toString());
    }

    static void writeLedger(Ledger ledger, JsonWriter out) {
        out.object("ledger", () -> {
            ledger.counts().forEach((state, count) -> out.number(state.slug(), count));
            out.number("total", ledger.total());
        });
    }

    private void writeFinding(Diagnostic finding) {
        out.text("code", finding.code().slug())
                .text("message", finding.message())
                .textOrNull(
                        "source", finding.span() == null ? null : finding.span().toString());
    }

    private static @Nullable LocalDate value(@Nullable Located<LocalDate> date) {
        return date == null ? null : date.value();
    }
}

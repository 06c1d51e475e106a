package nl.consolidate.render;

import static nl.consolidate.render.Decisions.decision;
import static nl.consolidate.render.Decisions.effect;
import static nl.consolidate.render.Decisions.located;
import static nl.consolidate.render.Decisions.nextDay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.Publication;
import nl.consolidate.amendment.Times;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.consolidation.Ledger;
import nl.consolidate.consolidation.OverviewRow;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.consolidation.Window;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Authority;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.Viewpoint;
import nl.consolidate.timeline.Withheld;

/** One regulation in which everything occurs that a page must be able to show. */
public final class Example {
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 11);
    private static final Address ARTICLE_4 = Address.parse("artikel 4");

    private final Tree tree = new Tree();
    private final Map<ProvisionId, List<HistoryEntry>> history = new HashMap<>();

    final Decision base = decision(
            "voorbeeld",
            "Verordening ambtelijke organisatie Waterstad",
            LocalDate.of(2021, 12, 6),
            new Publication(LocalDate.of(2021, 12, 14), "Gemeenteblad 2021, 4711", false, ""));
    final Decision second = decision(
            "tweede",
            "Verordening ambtelijke organisatie Waterstad, tweede wijziging",
            LocalDate.of(2023, 5, 23),
            new Publication(PUBLISHED, "", true, "geen bron geeft de dag"));
    final Decision third = decision(
            "derde",
            "Verordening ambtelijke organisatie Waterstad, derde wijziging",
            LocalDate.of(2023, 10, 3),
            new Publication(LocalDate.of(2023, 10, 9), "Gemeenteblad 2023, 812", false, ""));
    final Decision fourth = decision("vierde", "Verzamelwijziging 2024", null, Publication.NONE);

    private final EffectDates baseDates = new EffectDates(
            base.published().value(), new Commencement.OnDate(START), base.id(), START, null, null, null);
    private final EffectDates secondDates = nextDay(second, LocalDate.of(2023, 1, 1));
    private final EffectDates thirdDates = new EffectDates(
            third.published().value(),
            new Commencement.FirstOfMonth(3),
            third.id(),
            LocalDate.of(2024, 1, 1),
            null,
            null,
            null);
    private final EffectDates fourthDates =
            new EffectDates(Publication.NONE, new Commencement.ToBeDetermined(), fourth.id(), null, null, null, null);

    private final Effect establishes = effect(EffectKind.ESTABLISHES, base, baseDates, "");
    private final Effect replaces = effect(
            EffectKind.AMENDS,
            second,
            secondDates,
            "A",
            new Operation.Replace(located(ARTICLE_4), tree.article("4", "Overleg", ""), null),
            "");
    private final Effect renumbers = effect(
            EffectKind.AMENDS,
            second,
            secondDates,
            "E",
            new Operation.Renumber(located(Addresses.parse("artikel 14")), located(Addresses.parse("artikel 6"))),
            "");
    private final Effect repeals = effect(
            EffectKind.AMENDS,
            second,
            secondDates,
            "C",
            new Operation.Repeal(List.of(located(Addresses.parse("artikel 5")))),
            "");
    private final Effect inserts = effect(
            EffectKind.AMENDS,
            second,
            secondDates,
            "D",
            new Operation.Insert(
                    located(Address.parse("artikel 4 lid 3")),
                    new Placement.AtEnd(located(ARTICLE_4)),
                    tree.lid("3", "Nieuw.")),
            "");
    private final Effect edits = effect(
            EffectKind.EDITS,
            base,
            baseDates,
            "",
            new Operation.ReplaceText(located(ARTICLE_4), located("Secretans"), "Secretaris", Times.ONCE),
            "leesfout in de bron");
    private final Effect announced = effect(
            EffectKind.AMENDS,
            third,
            thirdDates,
            "A",
            new Operation.ReplaceHeading(located(ARTICLE_4), "Overlegvormen"),
            "");
    private final Effect outstanding = effect(
            EffectKind.AMENDS,
            fourth,
            fourthDates,
            "II",
            new Operation.Repeal(List.of(located(Addresses.parse("artikel 1 t/m 3")))),
            "");

    public final Provision root = text();

    public ConsolidatedText consolidated() {
        return consolidated(TextStatus.IN_FORCE, root);
    }

    public ConsolidatedText consolidated(TextStatus status, Provision text) {
        return new ConsolidatedText(
                regulation(text),
                new Viewpoint(LocalDate.of(2023, 9, 20), LocalDate.of(2023, 10, 20)),
                status,
                "Geldend van 12-09-2023 t/m heden met terugwerkende kracht vanaf 01-01-2023",
                new Window(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2023, 10, 9), null),
                List.of(establishes, edits, replaces, repeals, inserts, renumbers),
                List.of(
                        new Withheld(announced, EffectState.ANNOUNCED),
                        new Withheld(outstanding, EffectState.OUTSTANDING)),
                history,
                overview(),
                new Ledger(new TreeMap<>(
                        Map.of(EffectState.APPLIED, 6, EffectState.ANNOUNCED, 1, EffectState.OUTSTANDING, 1))),
                List.of(),
                List.of(),
                List.of());
    }

    /** Another text with its own history, seen from the same day. */
    public ConsolidatedText with(Provision text, Map<ProvisionId, List<HistoryEntry>> itsHistory) {
        ConsolidatedText own = consolidated();
        return new ConsolidatedText(
                regulation(text),
                own.viewpoint(),
                own.status(),
                own.officialLine(),
                own.window(),
                own.applied(),
                own.withheld(),
                itsHistory,
                own.overview(),
                own.ledger(),
                own.findings(),
                own.stale(),
                own.decisions());
    }

    /** The same, refused for a reason. */
    public ConsolidatedText refused(String message) {
        ConsolidatedText own = consolidated();
        return new ConsolidatedText(
                own.regulation(),
                own.viewpoint(),
                own.status(),
                own.officialLine(),
                own.window(),
                own.applied(),
                own.withheld(),
                own.history(),
                own.overview(),
                own.ledger(),
                List.of(Diagnostic.of(Code.TARGET_MISSING, null, message)),
                own.stale(),
                own.decisions());
    }

    private List<OverviewRow> overview() {
        return List.of(
                new OverviewRow(
                        LocalDate.of(2023, 9, 12),
                        LocalDate.of(2023, 1, 1),
                        null,
                        "artikel 4, artikel 5, artikel 14",
                        second),
                new OverviewRow(START, null, LocalDate.of(2023, 9, 12), "nieuwe regeling", base));
    }

    private static Regulation regulation(Provision text) {
        return new Regulation(
                "voorbeeld",
                "Verordening ambtelijke organisatie Waterstad",
                "Organisatieverordening Waterstad",
                "nl",
                new Authority("Waterstad", "gemeente", "college van burgemeester en wethouders"),
                "bestuur en recht",
                List.of(
                        "artikel 160, eerste lid, onder c, van de Gemeentewet",
                        "artikel 103, tweede lid, van de Gemeentewet"),
                new TreeMap<>(Map.of("cvdr", "CVDR000000", "eli", "/eli/nl/waterstad/2021/1")),
                "",
                "",
                "Het college van burgemeester en wethouders van Waterstad;\n\ngelet op de artikelen 103 en 160 van de Gemeentewet;\n\nBESLUIT:",
                text,
                null,
                "",
                Decisions.SPAN);
    }

    private Provision text() {
        return tree.regulation(
                tree.chapter(
                        "1",
                        "Structuur van de ambtelijke organisatie",
                        tree.article(
                                "1",
                                "Begripsomschrijving",
                                "In deze verordening wordt verstaan onder:",
                                tree.definition(
                                        "Cluster",
                                        "organisatieonderdeel dat is belast met de ontwikkeling en uitvoering van werkzaamheden;"),
                                tree.definition(
                                        "MT lid",
                                        "manager die verantwoordelijk is voor:",
                                        tree.item("a", "de bedrijfsvoering;"),
                                        tree.item("b", "de *resultaten* van zijn Cluster;")),
                                tree.definition(
                                        "Secretaris", "de secretaris, bedoeld in artikel 100 van de Gemeentewet.")),
                        tree.notHeld(tree.article("2", "", "")),
                        tree.article(
                                "3",
                                "Taken van de Secretaris",
                                "",
                                tree.lid(
                                        "1",
                                        "De Secretaris is belast met:",
                                        tree.item(
                                                "a",
                                                "de ondersteuning van het college, zoals beschreven in bijlage 3a;"),
                                        tree.item(
                                                "b",
                                                "het zorg dragen voor de sturingsinstrumenten als bedoeld in de artikelen 4 en 6, waaronder:",
                                                tree.item("1°", "de begroting;"),
                                                tree.item("2°", "de jaarstukken, en")),
                                        tree.closing("een en ander met inachtneming van artikel 4, tweede lid.")),
                                tree.lid(
                                        "2",
                                        "De Secretaris is bestuurder in de zin van artikel 1, eerste lid, onder e, van de Wet op de ondernemingsraden."),
                                tree.lid(
                                        "2a",
                                        "Hij rapporteert over de uitvoering van het eerste lid.\n\nDe rapportage is openbaar, tenzij het college anders bepaalt."))),
                tree.chapter("2", "Overleg", consultation(), repealed(), renumbered()),
                annex(),
                tree.notHeld(tree.annex("4", "", "")));
    }

    private Provision consultation() {
        Provision inserted = tree.lid(
                "3",
                "Het overleg kent de volgende deelnemers:",
                tree.dash("de Secretaris;"),
                tree.dash("de MT leden."));
        history.put(
                inserted.id(),
                List.of(new HistoryEntry(inserted.id(), HistoryKind.INSERTED, inserts, "", "artikel 4 lid 3")));
        Provision article = tree.article(
                "4",
                "Overleg",
                "",
                tree.lid("1", "Er is periodiek overleg tussen het college en de Secretaris."),
                tree.lid(
                        "2",
                        "Van het overleg wordt een verslag gemaakt, zie [de website](https://www.example.org/verslag)."),
                inserted);
        history.put(
                article.id(),
                List.of(
                        new HistoryEntry(article.id(), HistoryKind.CORRECTED, edits, "artikel 4", "artikel 4"),
                        new HistoryEntry(article.id(), HistoryKind.REPLACED, replaces, "artikel 4", "artikel 4")));
        return article;
    }

    private Provision repealed() {
        Provision article = tree.article("5", "", "").tombstone();
        history.put(
                article.id(),
                List.of(new HistoryEntry(article.id(), HistoryKind.REPEALED, repeals, "artikel 5", "artikel 5")));
        return article;
    }

    private Provision renumbered() {
        Provision article = tree.article(
                        "6", "Citeertitel", "Deze verordening wordt aangehaald als: Organisatieverordening Waterstad.")
                .withIncomplete(true);
        history.put(
                article.id(),
                List.of(new HistoryEntry(article.id(), HistoryKind.RENUMBERED, renumbers, "artikel 14", "artikel 6")));
        return article;
    }

    private Provision annex() {
        return tree.annex(
                "3a",
                "Taken per Cluster",
                "",
                tree.notHeld(tree.heading(
                        "Structuur", "organogram; de woorden in de afbeelding: Cluster; Planning & Control")),
                tree.heading(
                        "Formatie",
                        "De formatie staat in de tabel.",
                        tree.table(
                                "| Cluster | Formatie | Taak |\n|---|---:|---|",
                                "| Bestuur | 12,5 | advisering van het college |",
                                "| Dienstverlening | 140 | balie, telefoon & post |"),
                        tree.heading(
                                "Toelichting",
                                "",
                                tree.item("1", "Bestuur."),
                                tree.closing("Zie verder hoofdstuk 2."))));
    }
}

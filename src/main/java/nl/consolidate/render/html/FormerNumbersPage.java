package nl.consolidate.render.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.FormerNumber;
import nl.consolidate.model.Path;
import nl.consolidate.render.Caption;
import nl.consolidate.render.DutchDates;
import nl.consolidate.render.Page;
import nl.consolidate.timeline.Effect;

/**
 * The page that leads from every number that a provision once had to where the provision is now. Each row has the name
 * that its provision had in the text of then, so that an older link finds it here too.
 */
public final class FormerNumbersPage {
    private static final String LIST = "nummers";
    private static final List<String> COLUMNS = List.of("Nummer", "Geldig", "Zo te lezen", "Nu");

    private final Frame frame;
    private final String current;

    /** Leads to the provisions on the page of the text in force. */
    public FormerNumbersPage(String current, PageLink feed) {
        this.frame = new Frame(feed);
        this.current = current;
    }

    public String render(ConsolidatedText text, List<FormerNumber> numbers, List<PageLink> links) {
        Page page = Page.of(text);
        HtmlWriter out = frame.begin(page.regulation().language(), page.title() + " – eerdere nummers", LIST);
        new Masthead(page, out).write();
        RegulationIndex.writeLinks(links, out);
        out.open("div", "class", "blad smal").open("main");
        out.open("section", "aria-labelledby", LIST);
        out.element("h2", "Eerdere nummers", "id", LIST);
        out.element(
                "p",
                "Een bepaling kan in de loop van de tijd een ander nummer krijgen, en een nummer een andere bepaling."
                        + " Hier staat bij elk nummer dat niet altijd hetzelfde betekende welke bepaling het aanwees:"
                        + " voor welke dagen dat volgens wat nu bekend is geldt, op welke dagen het zo in de geldende"
                        + " tekst te lezen was, en waar die bepaling nu staat.");
        writeTable(numbers, out);
        out.close().close().close();
        return Frame.end(out);
    }

    private void writeTable(List<FormerNumber> numbers, HtmlWriter out) {
        out.open("div", "class", "tabel", "role", "group", "tabindex", "0", "aria-labelledby", LIST);
        out.open("table", "class", "overzicht").open("thead").open("tr");
        COLUMNS.forEach(column -> out.element("th", column, "scope", "col"));
        out.close().close().open("tbody");
        Set<String> named = new HashSet<>(Set.of(LIST));
        numbers.forEach(number -> writeRow(number, named.add(number.eId()) ? number.eId() : "", out));
        out.close().close().close();
    }

    private void writeRow(FormerNumber number, String name, HtmlWriter out) {
        out.open("tr", "id", name);
        out.element("td", number.address().toString(), "data-kop", COLUMNS.get(0));
        writeDays(1, number.valid(), out);
        writeDays(2, number.read(), out);
        out.open("td", "data-kop", COLUMNS.get(3));
        writeNow(number, out);
        out.close().close();
    }

    private static void writeDays(int column, List<FormerNumber.Days> days, HtmlWriter out) {
        out.open("td", "data-kop", COLUMNS.get(column), "class", days.isEmpty() ? "leeg" : "");
        String words = days.stream().map(FormerNumbersPage::days).collect(Collectors.joining("; "));
        DatedText.write(words.isEmpty() ? "–" : words, out);
        out.close();
    }

    private void writeNow(FormerNumber number, HtmlWriter out) {
        Path now = number.now();
        if (now == null) {
            DatedText.write(gone(number), out);
            return;
        }
        String heading = Caption.of(now.target()).heading();
        String words = now.address() + (heading.isEmpty() ? "" : " (" + heading + ")");
        String place = current + "#" + PermanentName.of(number.provision());
        out.element("a", number.isCurrent() ? words + ", nog steeds" : words, "href", place);
    }

    private static String gone(FormerNumber number) {
        if (number.end() == null) {
            return "niet in de tekst van nu";
        }
        Effect end = number.end().effect();
        String day = end.dates().effectiveFrom() == null
                ? ""
                : " met ingang van " + DutchDates.numeric(end.dates().effectiveFrom());
        return "vervallen" + day + " bij " + end.decision().title();
    }

    private static String days(FormerNumber.Days days) {
        if (days.from() == null && days.until() == null) {
            return "alle dagen";
        }
        String from =
                days.from() == null ? "" : (days.until() == null ? "vanaf " : "van ") + DutchDates.numeric(days.from());
        return (from + (days.until() == null ? "" : " tot " + DutchDates.numeric(days.until()))).strip();
    }
}

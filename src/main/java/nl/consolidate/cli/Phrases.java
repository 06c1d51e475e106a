package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Ledger;
import nl.consolidate.consolidation.RevisionCause;
import nl.consolidate.model.Address;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.render.DutchDates;
import nl.consolidate.render.LedgerLine;
import nl.consolidate.render.WithheldGroup;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.Viewpoint;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/** The words of tables for people, in their language. */
enum Phrases {
    ENGLISH,
    DUTCH;

    String validFrom() {
        return in("valid from", "geldig van");
    }

    String knownFrom() {
        return in("known from", "bekend van");
    }

    String until() {
        return in("until", "tot");
    }

    String version() {
        return in("version", "versie");
    }

    String withErrors() {
        return in("has errors: see `consolidate check`", "heeft fouten: zie `consolidate check`");
    }

    String because() {
        return in("because of ", "vanwege ");
    }

    /** How many of all versions one still has to do with, and how to see those alone. */
    String currentOf(int current, int all) {
        return in(
                "known today: " + current + " of these " + all + "; `--current` lists them alone",
                "vandaag bekend: " + current + " van deze " + all + "; `--current` geeft alleen die");
    }

    String retroactiveTo() {
        return in("retroactive to ", "terugwerkende kracht tot en met ");
    }

    String inBetween(String decisions) {
        return in("these entered into force in between too: ", "in dezelfde tijd traden ook in werking: ") + decisions;
    }

    String endsOn() {
        return in("until ", "vervalt met ingang van ");
    }

    String correction(EffectKind kind) {
        return kind == EffectKind.EDITS ? in("correction by the editor: ", "verbeterd door de redactie: ") : "";
    }

    String operationsOn(LocalDate today) {
        return in("operations on ", "opdrachten op ") + day(today);
    }

    /** The account of all operations, as one line that adds up. */
    String ledger(Ledger ledger) {
        if (this == DUTCH) {
            return LedgerLine.of(ledger);
        }
        List<String> counts = new ArrayList<>();
        ledger.counts().forEach((state, count) -> {
            if (count > 0) {
                counts.add(count + " " + state(state));
            }
        });
        String total = ledger.total() + (ledger.total() == 1 ? " operation" : " operations") + " read";
        return counts.isEmpty() ? total : total + ": " + String.join(", ", counts);
    }

    /** What a provision or a regulation is asked for. */
    String viewpoint(Viewpoint viewpoint) {
        return in("valid on ", "geldig op ")
                + day(viewpoint.validOn())
                + in(", known on ", ", bekend op ")
                + day(viewpoint.knownOn());
    }

    /** An address of another day. */
    String numbered(Address address, @Nullable LocalDate day) {
        return day == null
                ? address.toString()
                : address + in(" (as numbered on ", " (zoals genummerd op ") + day(day) + ")";
    }

    String isNow(Address old, @Nullable LocalDate day, Address now) {
        return numbered(old, day) + in(" is now ", " is nu ") + now;
    }

    String noTextLeft(String line) {
        return in(" is in no text now: ", " staat nu in geen tekst: ") + line;
    }

    String neverThere() {
        return in(
                " is not in this text: no decision that counts here made it",
                " staat niet in deze tekst: geen besluit dat hier meetelt heeft die bepaling gemaakt");
    }

    String goneSince(@Nullable LocalDate day, String by) {
        return in(" is gone since ", " is vervallen met ingang van ") + day(day) + in(", by ", ", door ") + by;
    }

    String partOf(String regulation) {
        return in(" of ", " van ") + regulation;
    }

    String madeBy() {
        return in("made by", "gemaakt door");
    }

    String notApplied() {
        return in("not applied", "niet verwerkt");
    }

    String overwrittenBy(String decision) {
        return in("superseded: its words were taken out by ", "achterhaald: de woorden zijn weggenomen door ")
                + decision;
    }

    String refusedBecause() {
        return in("refused: ", "geweigerd: ");
    }

    String inConflict() {
        return in("in conflict: ", "in conflict: ");
    }

    String number() {
        return in("its number", "het nummer");
    }

    String noDate() {
        return in("no date   ", "zonder datum");
    }

    /** Why an effect does not count in a text, with its state first. */
    String reason(Withheld withheld, ConsolidatedText text) {
        String state = state(withheld.state());
        return this == DUTCH
                ? state + ": " + WithheldGroup.reason(withheld, text)
                : state + EnglishReason.of(withheld, text.viewpoint().validOn());
    }

    String noRevision(LocalDate since) {
        return in("every day before today reads as it was known on ", "elke dag voor vandaag leest als bekend op ")
                + day(since);
    }

    String readsOtherwise(LocalDate since) {
        return in("reads otherwise than known on ", "leest anders dan bekend op ")
                + day(since)
                + in(", because of", ", vanwege");
    }

    String cause(RevisionCause.Kind kind) {
        return switch (kind) {
            case COUNTS_NOW -> ",";
            case COUNTS_NO_MORE -> in(", which counts no more,", ", dat niet meer meetelt,");
            case SET_DATES -> in(", which decided on that,", ", dat daarover besliste,");
        };
    }

    String published() {
        return in(" published ", " bekendgemaakt ");
    }

    String inForce() {
        return in(", in force ", ", in werking ");
    }

    String noDifference() {
        return in("no difference: there is nothing to draft", "geen verschil: er valt niets te besluiten");
    }

    String noDraft() {
        return in(
                "nothing is drafted: no operations lead to the second text, as where a chapter has words of its own or an"
                        + " article has none",
                "geen ontwerp: geen opdrachten leiden naar de tweede tekst, zoals waar een hoofdstuk eigen woorden heeft"
                        + " of een artikel geen woorden");
    }

    String notRead(String place, String line) {
        return place + in(" is not read as law: ", " is niet gelezen als tekst van de regeling: ") + line;
    }

    String notTakenOut(Property property) {
        return in(
                name(property) + " is not in the second text: it is kept, because an operation can replace it only",
                name(property)
                        + " ontbreekt in de tweede tekst en blijft staan: een opdracht kan dat alleen vervangen");
    }

    /** Of a draft that changes what was said once, when the regulation was made. */
    String saidOnce(List<Property> properties) {
        String names = properties.stream().map(this::name).collect(Collectors.joining(", "));
        return in(
                "the draft changes " + names + "; the Dutch drafting rules (6.7) leave these as they were adopted",
                "het ontwerp wijzigt " + names
                        + "; aanwijzing 6.7 voor de regelgeving laat dat zoals het is vastgesteld");
    }

    String parted(Address from, Address to) {
        return from
                + in(" goes on as ", " gaat verder als ")
                + to
                + in(
                        " in its words only: no operation moves it there, so it is repealed and inserted and its history"
                                + " begins anew",
                        ", maar alleen in woorden: geen opdracht verplaatst het, dus het vervalt en wordt ingevoegd, en de"
                                + " geschiedenis begint opnieuw");
    }

    private String name(Property property) {
        return switch (property) {
            case TITLE -> in("the title", "het opschrift");
            case CITATION_TITLE -> in("the citation title", "de citeertitel");
            case SUBJECT -> in("the subject", "het onderwerp");
            case PREAMBLE -> in("the preamble", "de aanhef");
            case CLOSING -> in("the closing", "het slotformulier");
        };
    }

    String total() {
        return in("total", "totaal");
    }

    String state(EffectState state) {
        return this == DUTCH
                ? LedgerLine.words(state)
                : state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A day as a table shows it; nothing for one that is open. */
    String day(@Nullable LocalDate day) {
        if (day == null) {
            return in("open", "open");
        }
        return this == DUTCH ? DutchDates.numeric(day) : day.toString();
    }

    private String in(String english, String dutch) {
        return this == DUTCH ? dutch : english;
    }
}

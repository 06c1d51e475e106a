package nl.consolidate.cli;

import java.time.LocalDate;
import java.util.Locale;
import nl.consolidate.render.DutchDates;
import nl.consolidate.render.LedgerLine;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.EffectState;
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

    String retroactiveTo() {
        return in("retroactive to ", "terugwerkende kracht tot en met ");
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

package nl.consolidate.render;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.amendment.Publication;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Window;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** The sentences that a page says of its text. */
final class Sentences {
    static final String DISCLAIMER = "Deze geconsolideerde tekst is geen officiële bekendmaking."
            + " Alleen de bekendgemaakte besluiten hebben rechtskracht; bij verschil gaan die voor.";

    private Sentences() {}

    static String viewpoint(Viewpoint viewpoint) {
        return "Geldig op " + DutchDates.prose(viewpoint.validOn()) + ", bekend op "
                + DutchDates.prose(viewpoint.knownOn()) + ".";
    }

    /** The day, with the day on which one looks where that is asked for. */
    static String day(Viewpoint viewpoint, boolean withKnown) {
        String valid = DutchDates.prose(viewpoint.validOn());
        return withKnown ? valid + " (bekend op " + DutchDates.prose(viewpoint.knownOn()) + ")" : valid;
    }

    static String window(ConsolidatedText text) {
        Window window = text.window();
        String valid = span(window.validFrom(), window.validUntil(), "voor alle dagen", "voor dagen ");
        String known = span(window.knownFrom(), window.knownUntil(), "wat op alle dagen bekend is", "wat bekend is ");
        String what = text.hasText() ? "Deze tekst geldt " : "Dit geldt ";
        return what + valid + ", volgens " + known + ".";
    }

    private static String span(@Nullable LocalDate from, @Nullable LocalDate until, String always, String lead) {
        if (from == null && until == null) {
            return always;
        }
        String start = from == null ? "" : (until == null ? "vanaf " : "van ") + DutchDates.prose(from);
        String end = until == null ? "" : "tot " + DutchDates.prose(until);
        return lead + (start + " " + end).strip();
    }

    /** What stands where the text would stand, or empty. */
    static String instead(ConsolidatedText text) {
        if (text.isRefused()) {
            return "De tekst kan op dit tijdstip niet worden gegeven: eerst moeten de bevindingen hieronder worden opgelost.";
        }
        return switch (text.status()) {
            case IN_FORCE, FUTURE -> "";
            case REPEALED -> "De regeling is op deze dag vervallen; er is geen geldende tekst.";
            case NONE -> "Op deze dag is er geen geldende tekst van deze regeling.";
        };
    }

    /** One sentence for each decision whose day of publication is assumed. */
    static List<String> assumptions(ConsolidatedText text) {
        return text.applied().stream()
                .filter(effect -> effect.dates().publication().assumed())
                .map(Sentences::assumption)
                .distinct()
                .toList();
    }

    private static String assumption(Effect effect) {
        Publication publication = effect.dates().publication();
        String day = publication.on() == null ? "" : ": " + DutchDates.prose(publication.on());
        String reason = publication.reason().isEmpty() ? "" : " (" + publication.reason() + ")";
        return "De datum van bekendmaking van " + effect.decision().title() + " is aangenomen" + day + reason + ".";
    }
}

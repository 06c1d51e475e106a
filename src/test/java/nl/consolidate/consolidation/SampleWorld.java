package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleDecision.day;

import java.util.Arrays;
import java.util.List;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.SampleDecision;
import nl.consolidate.timeline.SampleText;
import nl.consolidate.timeline.Viewpoint;

/** Decisions and what a reader of regulation {@code r} is told of them. */
record SampleWorld(Consolidator consolidator) {
    static SampleWorld of(SampleDecision... decisions) {
        return with(Settings.DEFAULT, decisions);
    }

    static SampleWorld with(Settings settings, SampleDecision... decisions) {
        List<Decision> built =
                Arrays.stream(decisions).map(SampleDecision::build).toList();
        return new SampleWorld(new Consolidator(built, settings));
    }

    ConsolidatedText at(String validOn, String knownOn) {
        return consolidator.at("r", new Viewpoint(day(validOn), day(knownOn)));
    }

    ConsolidatedText then(String day) {
        return at(day, day);
    }

    /** The lines of the text, parted by bars; refused texts as REFUSED. */
    String text(String validOn, String knownOn) {
        return shown(at(validOn, knownOn));
    }

    String line(String validOn, String knownOn) {
        return at(validOn, knownOn).officialLine();
    }

    List<Code> errors(String validOn, String knownOn) {
        return at(validOn, knownOn).findings().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .toList();
    }

    int count(EffectState state, String validOn, String knownOn) {
        return at(validOn, knownOn).ledger().count(state);
    }

    List<TextVersion> versions(String today) {
        return consolidator.versions("r", day(today));
    }

    List<String> lines(String today) {
        return versions(today).stream()
                .map(version -> version.text().officialLine())
                .toList();
    }

    List<Code> findings() {
        return consolidator.findings().stream().map(Diagnostic::code).toList();
    }

    static String shown(ConsolidatedText text) {
        if (text.isRefused()) {
            return "REFUSED";
        }
        return text.hasText()
                ? SampleText.shown(text.regulation()).strip().replaceAll("\n\\s*", " | ")
                : text.status().toString();
    }
}

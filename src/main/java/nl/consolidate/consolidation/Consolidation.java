package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Resolution;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Path;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.Selection;
import nl.consolidate.timeline.Timetable;
import nl.consolidate.timeline.Viewpoint;
import nl.consolidate.timeline.Withheld;
import org.jspecify.annotations.Nullable;

/** One regulation through time: its text at any viewpoint, its versions, and what stands against them. */
final class Consolidation {
    private final Regulation base;
    private final List<Decision> decisions;
    private final Timetable timetable;
    private final Allowances allowances;
    private final World world;
    private final Replay replay;
    private final Overview overview = new Overview();
    private final Histories histories = new Histories();
    private final Map<LocalDate, Course> courses = new HashMap<>();
    private final Tiles tiles;
    private final StaleReferences stale;
    private final VersionCauses causes;

    Consolidation(
            Regulation base,
            List<Decision> decisions,
            Timetable timetable,
            Allowances allowances,
            Resolutions resolutions,
            Settings settings) {
        this.base = base;
        this.decisions = decisions;
        this.timetable = timetable;
        this.allowances = allowances;
        this.world = new World(timetable, base.id(), settings, resolutions.days());
        this.replay = new Replay(world, resolutions);
        this.stale = new StaleReferences(allowances);
        this.causes = new VersionCauses(replay, decisions);
        this.tiles = new Tiles(world, replay, new DateErrors(base.id(), timetable, allowances));
    }

    ConsolidatedText at(Viewpoint viewpoint) {
        return text(tiles.at(viewpoint), viewpoint, viewpoint.validOn(), viewpoint.knownOn());
    }

    /** The text for a day as known on another; without that, with all that the sources hold. */
    ConsolidatedText at(LocalDate validOn, @Nullable LocalDate knownOn) {
        return at(new Viewpoint(validOn, knownOn == null ? lastKnown(validOn) : knownOn));
    }

    // the first day from which nothing more becomes known, at the earliest the day itself
    private LocalDate lastKnown(LocalDate validOn) {
        return tiles.all().stream()
                .map(tile -> tile.window().knownFrom())
                .filter(Objects::nonNull)
                .reduce(validOn, (one, other) -> one.isBefore(other) ? other : one);
    }

    Trace trace(Viewpoint viewpoint) {
        return Trace.of(replay.at(viewpoint));
    }

    Explanation explain(Viewpoint viewpoint, Path place) {
        Stage stage = replay.at(viewpoint);
        Prospects prospects = new Prospects(replay, stage);
        List<Withheld> withheld = withheld(world.selection(viewpoint), stage);
        return Explanation.of(Trace.of(stage), place, withheld, prospects);
    }

    /** Every rectangle, with the official line as it is printed on a day. */
    List<TextVersion> versions(LocalDate today) {
        List<TextVersion> versions = new ArrayList<>();
        for (Tile tile : tiles.all()) {
            Viewpoint inside = inside(tile.window(), today);
            LocalDate day = ownDay(tile.window(), inside.validOn());
            ConsolidatedText text = text(tile, inside, day, printedOn(tile, day, inside.knownOn(), today));
            versions.add(new TextVersion(text, causes.of(tile)));
        }
        return versions;
    }

    List<Revision> revisions(LocalDate since, LocalDate today) {
        return new Revisions(tiles.all(), decisions, since, today).find();
    }

    /** All findings of the regulation, at whatever viewpoint they arise. */
    List<Diagnostic> findings() {
        Set<Diagnostic> findings = new LinkedHashSet<>(withoutText());
        for (Tile tile : tiles.all()) {
            findings.addAll(StageFindings.of(tile.stage()));
        }
        findings.addAll(new SameDay(world).findings(findings));
        findings.addAll(new Drafting(world, replay).findings());
        findings.addAll(stale.findings(tiles.all()));
        return allowances.filter(findings);
    }

    // what commences while the regulation is not there reaches no text that could tell
    private List<Diagnostic> withoutText() {
        boolean established = world.all().stream()
                .anyMatch(effect -> effect.kind() == EffectKind.ESTABLISHES && counts(effect.dates()));
        return world.all().stream()
                .filter(effect -> established && effect.kind() != EffectKind.ESTABLISHES && counts(effect.dates()))
                .filter(effect -> {
                    Stage before = replay.writtenFor(effect, LocalDate.MAX);
                    return before.text() == null || before.isRepealed();
                })
                .map(effect -> Replay.withoutText(effect).withAt(Named.by(effect)))
                .toList();
    }

    private static boolean counts(EffectDates dates) {
        return dates.isSettled() && !LocalDate.MIN.equals(dates.annulledFrom());
    }

    private ConsolidatedText text(Tile tile, Viewpoint viewpoint, LocalDate day, LocalDate printedOn) {
        Stage stage = tile.stage();
        Selection selection = world.selection(viewpoint);
        Course course = course(printedOn);
        Banner banner = new Banner(new Stretch(course, tiles, tile, day), viewpoint, printedOn);
        Regulation text = stage.text();
        return new ConsolidatedText(
                text == null ? base : text,
                viewpoint,
                banner.status(),
                banner.line(),
                tile.window(),
                stage.way().stream()
                        .filter(each -> !each.isRefused() && !each.isLeftOut())
                        .map(Stage::effect)
                        .toList(),
                withheld(selection, stage),
                histories.of(stage),
                overview.of(stage, course),
                LedgerCount.of(stage, selection, decisions, base.id()),
                findings(stage, viewpoint.knownOn()),
                stale.in(stage),
                decisions);
    }

    private static List<Withheld> withheld(Selection selection, Stage last) {
        List<Withheld> withheld = new ArrayList<>(selection.withheld());
        last.way().stream()
                .filter(Stage::isLeftOut)
                .forEach(each -> withheld.add(new Withheld(reasoned(each), EffectState.LEFT_OUT)));
        return withheld;
    }

    private static Effect reasoned(Stage leftOut) {
        Resolution by = leftOut.reading().by();
        return by == null ? leftOut.effect() : leftOut.effect().because(by.reason());
    }

    private List<Diagnostic> findings(Stage stage, LocalDate knownOn) {
        Set<Diagnostic> findings = new LinkedHashSet<>(StageFindings.of(stage));
        List<Effect> effects = stage.way().stream().map(Stage::effect).toList();
        findings.addAll(timetable.dateFindings(effects, knownOn));
        return allowances.filter(findings);
    }

    private Course course(LocalDate knownOn) {
        return courses.computeIfAbsent(knownOn, day -> Course.of(world, replay, day));
    }

    // the portal prints what ended later as ended; a text that no course of today holds is printed as it was known
    private LocalDate printedOn(Tile tile, LocalDate day, LocalDate knownOn, LocalDate today) {
        boolean known = new Stretch(course(today), tiles, tile, day).run().isPresent();
        return known ? today : knownOn;
    }

    // the first day on which a portal prints a rectangle; one that only the past has, another of its days
    private static LocalDate ownDay(Window window, LocalDate other) {
        LocalDate own = window.firstOwnDay().orElse(other);
        LocalDate end = window.validUntil();
        return end == null || own.isBefore(end) ? own : other;
    }

    private static Viewpoint inside(Window window, LocalDate today) {
        return new Viewpoint(
                inside(window.validFrom(), window.validUntil(), today),
                inside(window.knownFrom(), window.knownUntil(), today));
    }

    private static LocalDate inside(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate preferred) {
        if (from != null && preferred.isBefore(from)) {
            return from;
        }
        return until != null && !preferred.isBefore(until) ? until.minusDays(1) : preferred;
    }
}

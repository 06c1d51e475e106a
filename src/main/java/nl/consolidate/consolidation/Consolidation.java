package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Decision;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.Selection;
import nl.consolidate.timeline.Timetable;
import nl.consolidate.timeline.Viewpoint;
import org.jspecify.annotations.Nullable;

/** One regulation through time: its text at any viewpoint, its versions, and what stands against them. */
final class Consolidation {
    private final Regulation base;
    private final List<Decision> decisions;
    private final Timetable timetable;
    private final Allowances allowances;
    private final World world;
    private final Replay replay;
    private final Map<LocalDate, Course> courses = new HashMap<>();
    private @Nullable List<Tile> tiles;
    private @Nullable List<Diagnostic> standing;

    Consolidation(
            Regulation base, List<Decision> decisions, Timetable timetable, Allowances allowances, Settings settings) {
        this.base = base;
        this.decisions = decisions;
        this.timetable = timetable;
        this.allowances = allowances;
        this.world = new World(timetable, base.id(), settings);
        this.replay = new Replay(world);
    }

    ConsolidatedText at(Viewpoint viewpoint) {
        Stage stage = replay.at(viewpoint);
        Window window = tiles().stream()
                .filter(tile -> tile.window().contains(viewpoint.validOn(), viewpoint.knownOn()))
                .findFirst()
                .orElseThrow()
                .window();
        return text(stage, window, viewpoint, viewpoint.knownOn());
    }

    /** Every rectangle, with the official line as it is printed on a day. */
    List<TextVersion> versions(LocalDate today) {
        List<TextVersion> versions = new ArrayList<>();
        for (Tile tile : tiles()) {
            Viewpoint inside = inside(tile.window(), today);
            ConsolidatedText text = text(tile.stage(), tile.window(), inside, printedOn(tile, inside, today));
            versions.add(new TextVersion(text, because(tile)));
        }
        return versions;
    }

    /** All findings of the regulation, at whatever viewpoint they arise. */
    List<Diagnostic> findings() {
        Set<Diagnostic> findings = new LinkedHashSet<>(standing());
        for (Tile tile : tiles()) {
            tile.stage().way().forEach(stage -> findings.addAll(stage.findings()));
        }
        return allowances.filter(findings);
    }

    private ConsolidatedText text(Stage stage, Window window, Viewpoint viewpoint, LocalDate printedOn) {
        Selection selection = world.selection(viewpoint);
        Course course = course(printedOn);
        Banner banner = new Banner(course, stage, viewpoint, window);
        Regulation text = stage.text();
        return new ConsolidatedText(
                text == null ? base : text,
                viewpoint,
                banner.status(),
                banner.line(),
                window,
                stage.way().stream()
                        .filter(each -> !each.isRefused())
                        .map(Stage::effect)
                        .toList(),
                selection.withheld(),
                Histories.of(stage),
                Overview.of(stage, course),
                LedgerCount.of(stage, selection, decisions, base.id()),
                findings(stage));
    }

    private List<Diagnostic> findings(Stage stage) {
        Set<Diagnostic> findings = new LinkedHashSet<>();
        stage.way().forEach(each -> findings.addAll(each.findings()));
        for (Diagnostic finding : standing()) {
            if (concerns(finding, stage)) {
                findings.add(finding);
            }
        }
        return allowances.filter(findings);
    }

    // a finding in the file of a decision concerns the texts that this decision is part of
    private static boolean concerns(Diagnostic finding, Stage stage) {
        return stage.way().stream()
                .map(each -> each.effect().decision())
                .anyMatch(decision -> finding.span() != null
                        && decision.span()
                                .file()
                                .path()
                                .equals(finding.span().file().path()));
    }

    private List<Diagnostic> standing() {
        if (standing == null) {
            List<Diagnostic> found = new ArrayList<>();
            involved().forEach(decision -> found.addAll(timetable.dateFindings(decision)));
            found.addAll(RepealChecks.notInForce(world, replay));
            found.addAll(new Readings(world, replay).findings());
            found.addAll(new Ties(world, replay).findings());
            standing = found;
        }
        return standing;
    }

    private Collection<Decision> involved() {
        return world.all().stream().map(Effect::decision).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Tile> tiles() {
        if (tiles == null) {
            tiles = Tiling.of(world, replay);
        }
        return tiles;
    }

    private Course course(LocalDate knownOn) {
        return courses.computeIfAbsent(knownOn, day -> Course.of(world, replay, day));
    }

    // the portal prints what ended later as ended; a text that no course of today holds is printed as it was known
    private LocalDate printedOn(Tile tile, Viewpoint inside, LocalDate today) {
        return course(today).runOf(tile.stage(), inside.validOn()).isPresent() ? today : inside.knownOn();
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

    private List<String> because(Tile tile) {
        Window window = tile.window();
        Set<String> ids = new TreeSet<>();
        if (window.validFrom() != null) {
            LocalDate known = inside(window.knownFrom(), window.knownUntil(), LocalDate.MAX);
            ids.addAll(difference(
                    tile.stage(), replay.at(new Viewpoint(window.validFrom().minusDays(1), known))));
        }
        if (window.knownFrom() != null) {
            LocalDate valid = inside(window.validFrom(), window.validUntil(), LocalDate.MAX);
            ids.addAll(difference(
                    tile.stage(),
                    replay.at(new Viewpoint(valid, window.knownFrom().minusDays(1)))));
        }
        return List.copyOf(ids);
    }

    private static Set<String> difference(Stage one, Stage other) {
        Set<String> only = ids(one);
        Set<String> others = ids(other);
        Set<String> both = new TreeSet<>(only);
        both.retainAll(others);
        only.addAll(others);
        only.removeAll(both);
        return only;
    }

    private static Set<String> ids(Stage stage) {
        Set<String> ids = new TreeSet<>();
        stage.way().forEach(each -> ids.add(each.effect().decision().id()));
        return ids;
    }
}

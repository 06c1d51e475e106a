package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.OrderKey;

/** Words a conflict: both parts, both places in the source, the provision, and the text under either order. */
final class ConflictWords {
    private static final int LONGEST = 160;

    private final Party one;
    private final Party other;
    private final Set<ProvisionId> points;
    private final String where;
    private final String at;
    private final Set<OrderKey> operations;

    ConflictWords(Party one, Party other, Set<ProvisionId> points, Address address, Set<OrderKey> operations) {
        this.one = one;
        this.other = other;
        this.points = points;
        this.at = address.steps().isEmpty() ? "" : address.toString();
        this.where = at.isEmpty() ? "the regulation" : at;
        this.operations = operations;
    }

    Diagnostic finding(List<Stage> there, List<Stage> back) {
        Effect first = involved(one);
        Effect second = involved(other);
        boolean tie = first.order().tiesWith(second.order());
        Diagnostic finding = tie ? tie(first, second) : concurrent(first, second);
        return finding.withAt(at)
                .withHelp("first " + one.decision() + ", then " + other.decision() + ": " + reading(there))
                .withHelp("first " + other.decision() + ", then " + one.decision() + ": " + reading(back))
                .withHelp(tie ? tieHelp(first, second) : help());
    }

    private Diagnostic tie(Effect first, Effect second) {
        return Diagnostic.of(
                        Code.ORDER_TIE,
                        first.span(),
                        names(one, other) + " have the same dates and give another text of " + where
                                + " in another order")
                .withLabel(part(first).replaceFirst(", ", ""))
                .withRelated(second.span(), "the other decision" + part(second));
    }

    private Diagnostic concurrent(Effect first, Effect second) {
        return Diagnostic.of(
                        Code.CONFLICT,
                        second.span(),
                        names(other, one) + " were made without knowledge of each other and do not go together in "
                                + where)
                .withLabel(part(second).replaceFirst(", ", ""))
                .withRelated(first.span(), "the other decision" + part(first));
    }

    private static String names(Party first, Party second) {
        return first.decision() + " and " + second.decision();
    }

    private Effect involved(Party party) {
        return party.effects().stream()
                .filter(effect -> operations.contains(effect.order()))
                .findFirst()
                .orElse(party.first());
    }

    private static String part(Effect effect) {
        return effect.part().isEmpty() ? "" : ", part " + effect.part();
    }

    private static String tieHelp(Effect one, Effect other) {
        return one.order().adopted() == null || other.order().adopted() == null
                ? "give `adopted:` in both; where the days are equal, `order:` says which one goes first"
                : "say with `order:` in both which one goes first";
    }

    private String help() {
        return "settle it with `resolutions: [{between: [" + one.decision() + ", " + other.decision() + "], at: "
                + where
                + ", order: […], reason: …}]`, or pin with `drafted-on:` the text on which " + other.decision()
                + " was written";
    }

    // how the provision reads at the end of one order, or what is refused on the way
    private String reading(List<Stage> stages) {
        for (Stage stage : stages) {
            if (stage.isRefused() && operations.contains(stage.effect().order())) {
                return stage.effect().decision().id() + part(stage.effect()) + " is refused, "
                        + stage.findings().get(0).message();
            }
        }
        Provision root =
                Objects.requireNonNull(stages.get(stages.size() - 1).text()).root();
        return points.stream()
                .flatMap(point -> Lookup.find(root, point).stream())
                .findFirst()
                .map(place -> "\"" + shortened(words(place.target())) + "\"")
                .orElse("it is not there");
    }

    private static String words(Provision provision) {
        if (provision.isRepealed()) {
            return "[vervallen]";
        }
        List<String> words = new ArrayList<>();
        collect(provision, words);
        return String.join(" ", words).replaceAll("\\s+", " ").strip();
    }

    // of what holds articles only their numbers
    private static void collect(Provision provision, List<String> words) {
        words.add(provision.marker());
        words.add(opened(provision));
        words.add(provision.text());
        if (provision.kind().isContainer()) {
            words.add(provision.children().stream().map(ConflictWords::named).collect(Collectors.joining(", ")));
        } else {
            provision.children().forEach(child -> collect(child, words));
        }
    }

    // a heading or a term, kept apart from the words below it
    private static String opened(Provision provision) {
        boolean alone = provision.text().isBlank() && provision.children().isEmpty();
        return provision.heading() + (provision.heading().isEmpty() || alone ? "" : ":");
    }

    private static String named(Provision provision) {
        return (provision.kind().dutch() + " " + Objects.requireNonNullElse(provision.label(), "")).strip();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}

package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import nl.consolidate.operation.Touch;

/** Finds numbers that a decision leaves out; what the text left out before stays as it is. */
final class NumberingGap implements DraftingRule {
    @Override
    public List<Diagnostic> judge(Drafted drafted) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Altered altered : drafted.parts()) {
            if (!altered.after().incomplete()) {
                inOneList(altered, drafted, findings);
            }
        }
        if (drafted.parts().stream().anyMatch(altered -> altered.after().kind().isContainer())) {
            throughout(drafted, findings);
        }
        return findings;
    }

    // chapters, leden and onderdelen count in what holds them
    private static void inOneList(Altered altered, Drafted drafted, List<Diagnostic> findings) {
        Set<ProvisionKind> kinds = EnumSet.noneOf(ProvisionKind.class);
        altered.after().children().stream()
                .map(Provision::kind)
                .filter(kind -> kind.isNumbered() && !kind.isLeaf())
                .forEach(kinds::add);
        for (ProvisionKind kind : kinds) {
            Sequence before = Sequence.of(altered.partsBefore(), kind);
            Sequence after = Sequence.of(altered.after().children(), kind);
            after.gapsBeyond(before)
                    .forEach(gap -> findings.add(finding(gap, altered.place(), altered.partsBefore(), drafted)));
        }
    }

    // articles and annexes count through the regulation
    private static void throughout(Drafted drafted, List<Diagnostic> findings) {
        List<Provision> after = leaves(drafted.rootAfter()).toList();
        if (all(drafted.rootAfter()).anyMatch(Provision::incomplete)) {
            return;
        }
        List<Provision> before = leaves(drafted.rootBefore()).toList();
        for (ProvisionKind kind : List.of(ProvisionKind.ARTICLE, ProvisionKind.ANNEX)) {
            Sequence.of(after, kind)
                    .gapsBeyond(Sequence.of(before, kind))
                    .forEach(gap -> findings.add(finding(gap, Path.ofRoot(drafted.rootAfter()), before, drafted)));
        }
    }

    private static Stream<Provision> leaves(Provision node) {
        return node.children().stream().flatMap(child -> child.kind().isContainer() ? leaves(child) : Stream.of(child));
    }

    // the containers: an article of which a part is not held has its number all the same
    private static Stream<Provision> all(Provision node) {
        return node.kind().isContainer()
                ? Stream.concat(Stream.of(node), node.children().stream().flatMap(NumberingGap::all))
                : Stream.empty();
    }

    private static Diagnostic finding(Sequence.Gap gap, Path holder, List<Provision> before, Drafted drafted) {
        Step last = new Step(gap.behind().kind(), String.valueOf(gap.behind().label()));
        Step next = new Step(gap.next().kind(), String.valueOf(gap.next().label()));
        String within = holder.nodes().size() == 1 ? "" : " in " + holder.address();
        Diagnostic finding = Diagnostic.of(
                Code.NUMBERING_GAP,
                place(gap, before, drafted),
                next + " follows " + last + within + ": " + gap.missing() + " is missing");
        return finding.withRelated(gap.behind().source(), last + ", directly before it")
                .withHelp("give the next number, or let what goes keep its number as vervallen; where the decision says"
                        + " so, accept it with `allow:`");
    }

    // what took the number away, or what stands on either side
    private static SourceSpan place(Sequence.Gap gap, List<Provision> before, Drafted drafted) {
        Set<ProvisionId> concerned =
                new HashSet<>(Set.of(gap.behind().id(), gap.next().id()));
        before.stream().filter(gap::misses).map(Provision::id).forEach(concerned::add);
        return printedBy(gap.next(), drafted)
                .orElseGet(() -> Aim.of(drafted.causeOf(concerned).effect()));
    }

    // in a text that the decision prints, the provision that has the wrong number
    private static Optional<SourceSpan> printedBy(Provision next, Drafted drafted) {
        boolean isPart = next.kind().isInner()
                && drafted.steps().stream()
                        .flatMap(step -> step.touches().stream().skip(1))
                        .anyMatch(touch -> touch.provision().equals(next.id()) && touch.kind() == Touch.Kind.INSERTED);
        return isPart ? Optional.ofNullable(next.source()) : Optional.empty();
    }
}

package nl.consolidate.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.consolidate.amendment.Corrects;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Target;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Nearest;
import org.jspecify.annotations.Nullable;

/** Checks that what a decision says of a part of another one means exactly one part. */
final class TargetCheck {
    private final Decision named;
    private final @Nullable Located<String> regulation;
    private final List<Piece> pieces;

    /** A part of the named decision with the regulation to which it does something. */
    private record Piece(String regulation, String part) {}

    private TargetCheck(Decision named, @Nullable Located<String> regulation) {
        this.named = named;
        this.regulation = regulation;
        this.pieces = pieces(named);
    }

    /** What stands against a target; empty where it means one thing. */
    static Optional<Diagnostic> of(Decision named, Target target) {
        TargetCheck check = new TargetCheck(named, target.regulation());
        Optional<Diagnostic> elsewhere = check.regulation();
        Located<String> part = target.part();
        return elsewhere.isPresent() || part == null ? elsewhere : check.part(part);
    }

    /** What stands against the parts that a correction names; one that names no part has to mean one regulation. */
    static List<Diagnostic> of(Decision named, Corrects corrects) {
        TargetCheck check = new TargetCheck(named, corrects.target().regulation());
        List<Diagnostic> findings = new ArrayList<>();
        check.regulation().ifPresent(findings::add);
        if (findings.isEmpty()) {
            for (Instruction instruction : corrects.instructions()) {
                Located<String> part = new Located<>(instruction.part(), instruction.span());
                check.part(part).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static List<Piece> pieces(Decision named) {
        List<Piece> pieces = new ArrayList<>();
        if (named.establishes() != null) {
            pieces.add(new Piece(named.establishes().id(), ""));
        }
        named.amends()
                .forEach(amended -> amended.instructions()
                        .forEach(instruction ->
                                pieces.add(new Piece(amended.regulation().value(), instruction.part()))));
        named.repeals()
                .forEach(repeal -> pieces.add(new Piece(repeal.regulation().value(), repeal.by())));
        named.corrects()
                .forEach(corrects ->
                        corrects.instructions().forEach(instruction -> pieces.add(new Piece("", instruction.part()))));
        return pieces;
    }

    private Optional<Diagnostic> regulation() {
        Located<String> wanted = regulation;
        if (wanted == null || pieces.stream().anyMatch(piece -> isOn(piece, wanted.value()))) {
            return Optional.empty();
        }
        List<String> known = pieces.stream().map(Piece::regulation).distinct().toList();
        Diagnostic finding =
                Diagnostic.of(Code.UNKNOWN_PART, wanted.span(), named.id() + " does nothing to " + wanted.value());
        return Optional.of(
                Nearest.question(wanted.value(), known).map(finding::withHelp).orElse(finding));
    }

    // which regulations a correction reaches follows from what it corrects
    private static boolean isOn(Piece piece, String regulation) {
        return piece.regulation().isEmpty() || piece.regulation().equals(regulation);
    }

    private Optional<Diagnostic> part(Located<String> part) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> regulations = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (regulation == null || isOn(piece, regulation.value())) {
                known.add(piece.part());
                if (part.value().isEmpty() || piece.part().equals(part.value())) {
                    regulations.add(piece.regulation());
                }
            }
        }
        if (!part.value().isEmpty() && regulations.isEmpty()) {
            return Optional.of(unknown(part, known));
        }
        return regulations.size() < 2 ? Optional.empty() : Optional.of(ambiguous(part, regulations));
    }

    private Diagnostic unknown(Located<String> part, Set<String> known) {
        known.remove("");
        Diagnostic finding = Diagnostic.of(Code.UNKNOWN_PART, part.span(), named.id() + " has no part " + part.value());
        return Nearest.question(part.value(), known).map(finding::withHelp).orElse(finding);
    }

    private Diagnostic ambiguous(Located<String> part, Set<String> regulations) {
        String what = part.value().isEmpty() ? " changes " : " has a part " + part.value() + " for each of ";
        return Diagnostic.of(Code.AMBIGUOUS_PART, part.span(), named.id() + what + String.join(", ", regulations))
                .withRelated(named.span(), "the decision that is meant")
                .withHelp("say which one is meant with `regulation:` beside `amendment:`");
    }
}

package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.RowPlace;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.diff.Reading;
import nl.consolidate.drafting.DutchPart.Clause;
import nl.consolidate.drafting.DutchPart.Step;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;
import nl.consolidate.notation.RegulationMarkdown;

/** The formulas of the drafting rules (Aanwijzingen voor de regelgeving), one for each operation. */
final class Formulas {
    private static final Map<String, String> MARKS =
            Map.of(".", "punt", ";", "puntkomma", ",", "komma", ":", "dubbele punt", "?", "vraagteken");

    private final DutchPlace place;

    Formulas(DutchPlace place) {
        this.place = place;
    }

    /** The place of which an operation speaks. */
    static Address placeOf(Operation operation) {
        return operation.accept(new PlaceOf());
    }

    /** The sentence of one operation, with the new text behind it. */
    Clause clause(Step step) {
        return step.operation().accept(new Sentence(step.root()));
    }

    /** "vernummering van artikel 7 tot en met 22 tot artikel 8 tot en met 23". */
    String renumbering(Operation.Renumber renumber) {
        Addresses from = renumber.from().value();
        Addresses to = renumber.to().value();
        boolean letters = from.kind() == ProvisionKind.ITEM
                && from.spans().stream().allMatch(span -> span.from().matches("\\p{L}+"));
        return (letters ? "verlettering" : "vernummering") + " van " + among(from) + " tot " + DutchPlace.numbers(to);
    }

    // the article is named already where its leden are renumbered
    private static String among(Addresses from) {
        String numbers = DutchPlace.numbers(from);
        if (from.kind() == ProvisionKind.PARAGRAPH) {
            return numbers.endsWith(" lid") ? "het " + numbers : numbers;
        }
        return DutchPlace.isOne(from) ? numbers : "de " + numbers;
    }

    /** "Na artikel 6 wordt een artikel ingevoegd, luidende:". */
    String insertion(List<Operation.Insert> inserts, Provision root, String under) {
        Operation.Insert first = inserts.get(0);
        ProvisionKind kind = first.content().kind();
        int count = inserts.size();
        String what =
                (count == 1 ? "een " + DutchWords.noun(kind) : DutchWords.count(count) + " " + DutchWords.plural(kind));
        String verb = count == 1 ? "wordt" : "worden";
        String condition = under.isEmpty() ? "" : ", " + under + ",";
        String said = " " + verb + condition + " " + what + " ";
        Placement placement = first.placement();
        if (placement instanceof Placement.After after) {
            Address anchor = after.anchor().value();
            Address holder = holderOf(root, anchor, first);
            if (isLast(root, anchor, kind) && under.indexOf("nummering") < 0 && under.indexOf("verlettering") < 0) {
                return place.isHere(holder)
                        ? "er" + said + "toegevoegd, luidende:"
                        : "aan " + whole(holder) + said + "toegevoegd, luidende:";
            }
            return beside("na", anchor, holder, verb, condition, what);
        }
        if (placement instanceof Placement.Before before) {
            Address anchor = before.anchor().value();
            return beside("voor", anchor, holderOf(root, anchor, first), verb, condition, what);
        }
        Address parent = placement instanceof Placement.AtStart start
                ? start.parent().value()
                : ((Placement.AtEnd) placement).parent().value();
        return place.isHere(parent)
                ? "er" + said + "ingevoegd, luidende:"
                : "in " + whole(parent) + said + "ingevoegd, luidende:";
    }

    private String beside(String where, Address anchor, Address holder, String verb, String condition, String what) {
        boolean inner = anchor.last().map(step -> step.kind().isInner()).orElse(false);
        if (!inner) {
            return where + " " + place.of(anchor) + " " + verb + condition + " " + what + " ingevoegd, luidende:";
        }
        String near = where + " " + new DutchPlace(holder).of(anchor);
        if (place.isHere(holder)) {
            return near + " " + verb + condition + " " + what + " ingevoegd, luidende:";
        }
        return "in " + place.goingOn(holder) + " " + verb + condition + " " + near + " " + what
                + " ingevoegd, luidende:";
    }

    private static Address holderOf(Provision root, Address anchor, Operation.Insert insert) {
        if (insert.content().kind().isInner()) {
            return anchor.parent();
        }
        return Lookup.find(root, anchor).stream()
                .findFirst()
                .map(found -> found.up().address())
                .orElse(Address.REGULATION);
    }

    private String whole(Address holder) {
        return holder.steps().isEmpty() ? "de regeling" : place.goingOn(holder);
    }

    // what is added comes last of its kind, in what holds it
    private static boolean isLast(Provision root, Address anchor, ProvisionKind kind) {
        Optional<Path> found = Lookup.find(root, anchor).stream().findFirst();
        if (found.isEmpty() || found.get().target().kind() != kind) {
            return false;
        }
        List<Provision> siblings = Reading.live(found.get().parent());
        for (int i = siblings.size() - 1; i >= 0; i--) {
            if (siblings.get(i).kind() == kind) {
                return siblings.get(i).id().equals(found.get().target().id());
            }
        }
        return false;
    }

    /** A mark by its name: "de punt", "een puntkomma"; other words between quotes. */
    static String mark(String words, boolean definite) {
        String name = MARKS.get(words.strip());
        if (name == null) {
            return DutchWords.quoted(words);
        }
        return (definite ? name.equals("vraagteken") ? "het " : "de " : "een ") + name;
    }

    /** The sentence for each kind of operation. */
    private final class Sentence implements Operation.Visitor<Clause> {
        private final Provision root;

        Sentence(Provision root) {
            this.root = root;
        }

        private Clause said(String sentence) {
            return new Clause(sentence, "");
        }

        @Override
        public Clause visit(Operation.Insert insert) {
            return new Clause(insertion(List.of(insert), root, ""), DutchBlock.of(insert.content()));
        }

        @Override
        public Clause visit(Operation.Replace replace) {
            Address target = replace.target().value();
            Provision old = Lookup.find(root, target).get(0).target();
            Provision content = replace.content().withNumberOf(old);
            String block = DutchBlock.of(content);
            return switch (old.kind()) {
                case ANNEX -> new Clause(place.of(target) + " wordt vervangen door:", block);
                case DEFINITION -> {
                    String named = new DutchPlace(target.parent()).of(target);
                    String holder =
                            place.isHere(target.parent()) ? "" : "in " + place.goingOn(target.parent()) + " komt ";
                    yield new Clause(
                            holder.isEmpty() ? named + " komt te luiden:" : holder + named + " te luiden:", block);
                }
                default -> new Clause(place.goingOn(target) + " komt te luiden:", block);
            };
        }

        @Override
        public Clause visit(Operation.Repeal repeal) {
            List<String> named = new ArrayList<>();
            boolean several = repeal.targets().size() > 1;
            for (var target : repeal.targets()) {
                named.add(place.of(target.value()));
                several |= !DutchPlace.isOne(target.value());
            }
            Addresses only = repeal.targets().get(0).value();
            if (only.kind() == ProvisionKind.DEFINITION && !several && !place.isHere(only.within())) {
                Address target = only.addressOf(only.spans().get(0).from());
                return said("in " + place.goingOn(only.within()) + " vervalt "
                        + new DutchPlace(only.within()).of(target) + ".");
            }
            String words = DutchWords.listed(named);
            boolean apart = words.contains(", ")
                    && only.kind().isInner()
                    && !only.within().steps().isEmpty()
                    && !place.isHere(only.within());
            return said(words + (apart ? "," : "") + (several ? " vervallen." : " vervalt."));
        }

        @Override
        public Clause visit(Operation.Renumber renumber) {
            Addresses from = renumber.from().value();
            boolean one = DutchPlace.isOne(from);
            boolean letters = from.kind() == ProvisionKind.ITEM
                    && from.spans().stream().allMatch(span -> span.from().matches("\\p{L}+"));
            String verb = (one ? "wordt " : "worden ");
            String done = letters ? "verletterd" : "vernummerd";
            String to = " tot " + DutchPlace.numbers(renumber.to().value()) + ".";
            boolean named = from.kind().isInner() && !place.isHere(from.within());
            return said(
                    named
                            ? "in " + place.goingOn(from.within()) + " " + verb + among(from) + " " + done + to
                            : among(from) + " " + verb + done + to);
        }

        @Override
        public Clause visit(Operation.Move move) {
            boolean one = DutchPlace.isOne(move.targets().value());
            String verb = (one ? " wordt" : " worden") + " verplaatst ";
            String what = place.of(move.targets().value());
            if (move.placement() instanceof Placement.After after) {
                return said(
                        what + verb + "naar de plaats na " + near(after.anchor().value()) + ".");
            }
            if (move.placement() instanceof Placement.Before before) {
                return said(what + verb + "naar de plaats voor "
                        + near(before.anchor().value()) + ".");
            }
            Address parent = move.placement() instanceof Placement.AtStart start
                    ? start.parent().value()
                    : ((Placement.AtEnd) move.placement()).parent().value();
            return said(what + verb + "naar " + whole(parent) + ".");
        }

        private String near(Address anchor) {
            return place.of(anchor);
        }

        @Override
        public Clause visit(Operation.ReplaceText replace) {
            String in = "in " + place.goingOn(replace.scope().value()) + " wordt ";
            if (replace.atEnd()) {
                return said(in + mark(replace.find().value(), true) + " aan het slot vervangen door "
                        + mark(replace.with(), false) + ".");
            }
            String each = replace.times().expected() == 1 ? " " : " telkens ";
            return said(in + DutchWords.quoted(replace.find().value()) + each + "vervangen door "
                    + DutchWords.quoted(replace.with()) + ".");
        }

        @Override
        public Clause visit(Operation.InsertText insert) {
            String added = DutchWords.quoted(insert.text().value());
            String in = "in " + place.goingOn(insert.scope().value()) + " wordt ";
            if (insert.place() instanceof WordPlace.AfterWords after) {
                return said(in + "na " + DutchWords.quoted(after.words().value()) + " ingevoegd " + added + ".");
            }
            if (insert.place() instanceof WordPlace.BeforeWords before) {
                return said(in + "voor " + DutchWords.quoted(before.words().value()) + " ingevoegd " + added + ".");
            }
            return said(
                    "aan het slot van " + place.goingOn(insert.scope().value()) + " wordt toegevoegd " + added + ".");
        }

        @Override
        public Clause visit(Operation.DeleteText delete) {
            String each = delete.times().expected() == 1 ? "" : "telkens ";
            String end = delete.atEnd() ? " aan het slot" : "";
            return said("in " + place.goingOn(delete.scope().value()) + " vervalt " + each
                    + DutchWords.quoted(delete.find().value()) + end + ".");
        }

        @Override
        public Clause visit(Operation.ReplaceHeading replace) {
            Address target = replace.target().value();
            String old = Lookup.find(root, target).get(0).target().heading();
            String of = place.isHere(target) ? "" : " van " + place.of(target);
            if (replace.heading().isBlank()) {
                return said("het opschrift" + of + " vervalt.");
            }
            if (old.isBlank()) {
                String to = place.isHere(target) ? "" : " aan " + place.of(target);
                return new Clause(
                        (to.isEmpty() ? "er" : to.strip()) + " wordt een opschrift toegevoegd, luidende:",
                        replace.heading());
            }
            return new Clause("het opschrift" + of + " komt te luiden:", replace.heading());
        }

        @Override
        public Clause visit(Operation.ReplaceIntro replace) {
            Address target = replace.target().value();
            String of = place.isHere(target) ? "" : " van " + place.goingOn(target);
            return new Clause("de aanhef" + of + " komt te luiden:", replace.intro());
        }

        @Override
        public Clause visit(Operation.NumberText number) {
            String of = place.isHere(number.target().value())
                    ? ""
                    : " van " + place.of(number.target().value());
            return said("voor de tekst" + of + " wordt de aanduiding " + DutchWords.quoted(number.marker())
                    + " geplaatst.");
        }

        @Override
        public Clause visit(Operation.UnnumberText unnumber) {
            Address target = unnumber.target().value();
            String marker = Reading.live(Lookup.find(root, target).get(0).target())
                    .get(0)
                    .marker();
            String of = place.isHere(target) ? "" : " van " + place.of(target);
            return said("de aanduiding " + DutchWords.quoted(marker) + " voor de tekst" + of + " vervalt.");
        }

        @Override
        public Clause visit(Operation.ReplaceRegulation replace) {
            Regulation content = replace.content();
            return new Clause(
                    "de regeling komt te luiden:", RegulationMarkdown.write(content.root(), 4, provision -> List.of()));
        }

        @Override
        public Clause visit(Operation.SetProperty set) {
            String what = switch (set.property().value()) {
                case TITLE -> "het opschrift van de regeling";
                case CITATION_TITLE -> "de citeertitel van de regeling";
                case SUBJECT -> "het onderwerp van de regeling";
                case PREAMBLE -> "de aanhef van de regeling";
                case CLOSING -> "het slotformulier van de regeling";
            };
            return new Clause(what + " komt te luiden:", set.value());
        }

        private String table(Address table) {
            Address named = table.last()
                            .filter(step -> step.kind() == ProvisionKind.TABLE)
                            .isPresent()
                    ? table
                    : Lookup.find(root, table).get(0).address();
            return "in " + place.goingOn(named) + " ";
        }

        @Override
        public Clause visit(TableOperation.InsertRow insert) {
            String in = table(insert.table().value());
            String block = DutchBlock.of(insert.row());
            if (insert.place() instanceof RowPlace.After after) {
                return new Clause(
                        in + "wordt na de rij " + row(after.anchor().cells()) + " een rij ingevoegd, luidende:", block);
            }
            if (insert.place() instanceof RowPlace.Before before) {
                return new Clause(
                        in + "wordt voor de rij " + row(before.anchor().cells()) + " een rij ingevoegd, luidende:",
                        block);
            }
            String where = insert.place() instanceof RowPlace.AtStart
                    ? "wordt als eerste rij ingevoegd:"
                    : "wordt een rij toegevoegd, luidende:";
            return new Clause(in + where, block);
        }

        private String row(List<String> cells) {
            return DutchWords.quoted(String.join(" | ", cells));
        }

        @Override
        public Clause visit(TableOperation.ReplaceRow replace) {
            return new Clause(
                    table(replace.table().value()) + "komt de rij "
                            + row(replace.row().cells()) + " te luiden:",
                    DutchBlock.of(replace.content()));
        }

        @Override
        public Clause visit(TableOperation.RepealRow repeal) {
            return said(table(repeal.table().value()) + "vervalt de rij "
                    + row(repeal.row().cells()) + ".");
        }

        @Override
        public Clause visit(TableOperation.ReplaceCell replace) {
            return said(table(replace.table().value()) + "komt in de rij "
                    + row(replace.row().cells()) + " de cel in de kolom "
                    + DutchWords.quoted(replace.column().value()) + " te luiden: " + DutchWords.quoted(replace.with())
                    + ".");
        }

        @Override
        public Clause visit(PartOperation.Split split) {
            throw new IllegalArgumentException("a draft divides nothing");
        }

        @Override
        public Clause visit(PartOperation.Join join) {
            throw new IllegalArgumentException("a draft joins nothing");
        }
    }
}

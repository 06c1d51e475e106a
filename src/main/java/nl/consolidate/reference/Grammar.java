package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import nl.consolidate.reference.Mention.Base;
import nl.consolidate.reference.Mention.Part;
import org.jspecify.annotations.Nullable;

/** Reads the words by which legal Dutch points at provisions; what it does not know is no mention. */
final class Grammar {
    private static final Set<String> BEFORE_ORDINAL = Set.of("het", "in", "de");
    private static final Set<String> BEFORE_LID =
            Set.of("in", "van", "bij", "uit", "op", "krachtens", "ingevolge", "overeenkomstig", "onverminderd");
    private static final Set<String> SAID = Set.of(
            "bedoeld",
            "bedoelde",
            "genoemd",
            "genoemde",
            "vermeld",
            "vermelde",
            "gesteld",
            "gestelde",
            "beschreven",
            "omschreven",
            "opgenomen",
            "bepaalde");
    // what can stand behind a list that a singular opens: "artikel 3, 5 en 7 zijn", but not "artikel 3 of 4 weken"
    private static final Set<String> BEHIND_LIST = Set.of(
            "van",
            "is",
            "zijn",
            "wordt",
            "worden",
            "kan",
            "kunnen",
            "geldt",
            "gelden",
            "bedoeld",
            "bedoelde",
            "genoemd",
            "genoemde",
            "gestelde",
            "bepaalde",
            "niet",
            "en",
            "of",
            "in",
            "op",
            "met",
            "voor",
            "die",
            "dat",
            "waarin",
            "blijft",
            "blijven",
            "heeft",
            "hebben",
            "door",
            "aan",
            "zoals",
            "te",
            "vervalt",
            "vervallen",
            "juncto",
            "jo",
            "bij",
            "tenzij",
            "indien");

    private final Tokens tokens;
    private final NameLists lists;

    /** The words for one number with all that hangs on it, and the token behind. */
    private record Tail(List<Part> parts, int next) {}

    Grammar(Tokens tokens) {
        this.tokens = tokens;
        this.lists = new NameLists(tokens);
    }

    /** All mentions, in order and without overlap. */
    List<Mention> mentions() {
        List<Mention> found = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            Mention mention = at(index);
            if (mention != null) {
                found.add(mention);
            }
            index = mention == null ? index + 1 : mention.to();
        }
        return found;
    }

    private @Nullable Mention at(int index) {
        Unit unit = Unit.of(tokens.at(index));
        Mention named = unit == null ? null : numbered(index, unit);
        if (named != null) {
            return named;
        }
        Mention own = ownParagraphs(index);
        own = own == null ? ownItems(index) : own;
        return own == null ? relative(index) : own;
    }

    private @Nullable Mention numbered(int index, Unit unit) {
        int next = index + (tokens.at(index + 1).is(".") ? 2 : 1);
        if (!unit.numbers(tokens.at(next))) {
            return null;
        }
        Tail first = tail(unit, next, tokens.at(unit.plural() ? next : index).start());
        Tail all = list(unit, next, first);
        boolean single = all.next() == first.next();
        boolean sure = single || unit.plural() || isBehindList(all.next());
        Tail taken = sure ? all : first;
        return new Mention(Base.WHOLE, unit.kind(), index, taken.next(), taken.parts());
    }

    private boolean isBehindList(int index) {
        Token token = tokens.at(index);
        return token.isSign() || BEHIND_LIST.contains(token.lower());
    }

    private Tail list(Unit unit, int numberAt, Tail first) {
        List<Part> parts = new ArrayList<>(first.parts());
        Tail closed = first;
        int next = first.next();
        int last = numberAt;
        for (Joint joint = Joint.at(tokens, next); joint != null; joint = Joint.at(tokens, next)) {
            int at = behindUnit(joint, unit);
            if (!unit.numbers(tokens.at(at))) {
                break;
            }
            if (joint.range()) {
                Names.between(
                                tokens.at(last).text(),
                                tokens.at(at).text(),
                                tokens.at(next).start())
                        .forEach(inner -> parts.add(
                                new Part(inner.start(), inner.end(), List.of(new Step(unit.kind(), inner.value())))));
            }
            Tail tail = tail(unit, at, tokens.at(at).start());
            parts.addAll(tail.parts());
            next = tail.next();
            last = at;
            // without "en" before the last number it can be another number altogether
            closed = joint.closing() || unit.plural() ? new Tail(List.copyOf(parts), next) : closed;
        }
        return closed;
    }

    // "artikel 10 tot en met artikel 13"
    private int behindUnit(Joint joint, Unit unit) {
        Unit again = Unit.of(tokens.at(joint.next()));
        return joint.range() && again != null && again.kind() == unit.kind() ? joint.next() + 1 : joint.next();
    }

    private Tail tail(Unit unit, int numberAt, int start) {
        List<Step> steps = List.of(new Step(unit.kind(), tokens.at(numberAt).text()));
        if (unit.kind() == ProvisionKind.ARTICLE) {
            return paragraphs(steps, start, numberAt + 1, !unit.plural());
        }
        return unit.kind() == ProvisionKind.ANNEX
                ? items(steps, start, numberAt + 1)
                : chapters(unit, steps, start, numberAt + 1);
    }

    // "hoofdstuk 2, paragraaf 3": from the outer to the inner
    private Tail chapters(Unit unit, List<Step> steps, int start, int next) {
        int at = tokens.behindComma(next);
        Unit inner = Unit.of(tokens.at(at));
        boolean deeper = inner != null
                && !inner.plural()
                && inner.kind().isContainer()
                && inner.kind().compareTo(unit.kind()) > 0
                && inner.numbers(tokens.at(at + 1));
        if (inner == null || !deeper) {
            return new Tail(List.of(new Part(start, tokens.at(next - 1).end(), steps)), next);
        }
        return chapters(inner, plus(steps, inner.kind(), tokens.at(at + 1).text()), start, at + 2);
    }

    private Tail paragraphs(List<Step> article, int start, int next, boolean several) {
        Names names = lists.paragraphs(tokens.behindComma(next), several);
        if (names == null) {
            return items(article, start, next);
        }
        Tail tail = withItems(article, start, names);
        List<Part> parts = new ArrayList<>(tail.parts());
        int end = tail.next();
        // "eerste lid, onder a, en tweede lid"
        for (Joint joint = Joint.at(tokens, end); joint != null; joint = Joint.at(tokens, end)) {
            Names more = lists.paragraphs(joint.next(), several);
            if (more == null) {
                break;
            }
            Tail further = withItems(article, more.all().get(0).start(), more);
            parts.addAll(further.parts());
            end = further.next();
        }
        return new Tail(parts, end);
    }

    // the letters hang on the last lid
    private Tail withItems(List<Step> article, int start, Names names) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < names.all().size(); i++) {
            Names.Name name = names.all().get(i);
            int from = i == 0 ? start : name.start();
            List<Step> steps = plus(article, ProvisionKind.PARAGRAPH, name.value());
            if (i + 1 < names.all().size()) {
                parts.add(new Part(from, name.end(), steps));
            } else {
                Tail items = items(steps, from, names.next());
                parts.addAll(items.parts());
                return new Tail(parts, items.next());
            }
        }
        return new Tail(parts, names.next());
    }

    private Tail items(List<Step> holder, int start, int next) {
        Names names = lists.items(tokens.behindComma(next));
        return names == null
                ? new Tail(List.of(new Part(start, tokens.at(next - 1).end(), holder)), next)
                : ways(holder, start, names);
    }

    private Tail ways(List<Step> holder, int start, Names names) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i + 1 < names.all().size(); i++) {
            Names.Name name = names.all().get(i);
            parts.add(new Part(
                    i == 0 ? start : name.start(), name.end(), plus(holder, ProvisionKind.ITEM, name.value())));
        }
        int from = names.all().size() == 1 ? start : names.last().start();
        List<Step> last = plus(holder, ProvisionKind.ITEM, names.last().value());
        Names deeper = lists.deeper(names.next());
        Tail inner = deeper == null
                ? new Tail(List.of(new Part(from, names.last().end(), last)), names.next())
                : ways(last, from, deeper);
        parts.addAll(inner.parts());
        return new Tail(parts, inner.next());
    }

    private @Nullable Mention ownParagraphs(int index) {
        boolean ordinal = Ordinal.of(tokens.at(index)) > 0;
        boolean leden = tokens.at(index).is("leden");
        String before = tokens.at(index - 1).lower();
        boolean opened = ordinal
                ? BEFORE_ORDINAL.contains(before)
                : BEFORE_LID.contains(before) || (leden && before.equals("de"));
        Names names = opened ? lists.paragraphs(index, true) : null;
        if (names == null) {
            return null;
        }
        Tail tail = withItems(List.of(), names.all().get(0).start(), names);
        return ofArticle(new Mention(Base.ARTICLE, ProvisionKind.PARAGRAPH, index, tail.next(), tail.parts()));
    }

    // "het eerste lid van artikel 5", "het eerste lid van dit artikel"
    private Mention ofArticle(Mention own) {
        int at = own.to();
        if (tokens.areAt(at, "van", "dit", "artikel")) {
            return new Mention(own.base(), own.kind(), own.from(), at + 3, own.parts());
        }
        Unit unit = tokens.at(at).is("van") ? Unit.of(tokens.at(at + 1)) : null;
        boolean article = unit != null && unit.kind() == ProvisionKind.ARTICLE && !unit.plural();
        if (unit == null || !article || !unit.numbers(tokens.at(at + 2))) {
            return own;
        }
        Step step = new Step(ProvisionKind.ARTICLE, tokens.at(at + 2).text());
        List<Part> parts = new ArrayList<>();
        for (Part part : own.parts()) {
            List<Step> steps = new ArrayList<>(List.of(step));
            steps.addAll(part.steps());
            parts.add(new Part(part.start(), part.end(), steps));
        }
        int last = parts.size() - 1;
        parts.set(last, parts.get(last).until(tokens.at(at + 2).end()));
        return new Mention(Base.WHOLE, ProvisionKind.ARTICLE, own.from(), at + 3, parts);
    }

    private @Nullable Mention ownItems(int index) {
        Names names = lists.items(index);
        if (names == null) {
            return null;
        }
        Tail tail = ways(List.of(), names.all().get(0).start(), names);
        boolean numbers = Character.isDigit(names.all().get(0).value().charAt(0));
        Token before = tokens.at(index - 1);
        Token behind = tokens.at(tail.next());
        // "jongeren onder 18 jaar" is no onderdeel
        boolean said = SAID.contains(behind.lower())
                || (SAID.contains(before.lower()) && (!numbers || behind.isSign()))
                || (tokens.at(index).lower().startsWith("onderdeel") && before.is("in"))
                || (tokens.at(index).is("onderdelen") && before.is("de"));
        return said ? new Mention(Base.LIST, ProvisionKind.ITEM, index, tail.next(), tail.parts()) : null;
    }

    private @Nullable Mention relative(int index) {
        Unit unit = Unit.of(tokens.at(index + 1));
        ProvisionKind kind = unit != null && !unit.plural()
                ? unit.kind()
                : tokens.at(index + 1).is("lid") ? ProvisionKind.PARAGRAPH : null;
        Base base = kind == null ? null : relativeBase(tokens.at(index).lower());
        if (kind == null || base == null || !isCalled(index, kind, base)) {
            return null;
        }
        Part part = new Part(tokens.at(index).start(), tokens.at(index + 1).end(), List.of());
        return new Mention(base, kind, index, index + 2, List.of(part));
    }

    // "dit lid" can be a person, "het volgende deel" the rest of a list
    private boolean isCalled(int index, ProvisionKind kind, Base base) {
        if (base == Base.SELF) {
            return kind != ProvisionKind.PARAGRAPH
                    || BEFORE_LID.contains(tokens.at(index - 1).lower());
        }
        return kind == ProvisionKind.ARTICLE || kind == ProvisionKind.PARAGRAPH || kind == ProvisionKind.CHAPTER;
    }

    private static @Nullable Base relativeBase(String word) {
        return switch (word) {
            case "dit", "deze" -> Base.SELF;
            case "vorige", "vorig", "voorgaande", "voorafgaande" -> Base.PREVIOUS;
            case "volgende", "volgend" -> Base.NEXT;
            default -> null;
        };
    }

    private static List<Step> plus(List<Step> steps, ProvisionKind kind, String value) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(kind, value));
        return more;
    }
}

package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import nl.consolidate.reference.Mention.Part;

/** Reads the leden and onderdelen that hang on a number: "artikel 3, eerste en tweede lid, onder b". */
final class InnerParts {
    // no law is deeper; a text of hundreds of "onder a" is none
    private static final int MOST_STEPS = 8;

    private final Tokens tokens;
    private final NameLists lists;

    InnerParts(Tokens tokens, NameLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** The leden of an article, with their onderdelen; its own onderdelen where it has no leden. */
    Tail paragraphs(List<Step> article, int start, int next, boolean several) {
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

    /** Leden, of which the last has the onderdelen that follow. */
    Tail withItems(List<Step> article, int start, Names names) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < names.all().size(); i++) {
            Names.Name name = names.all().get(i);
            int from = i == 0 ? start : name.start();
            List<Step> steps = Tail.plus(article, ProvisionKind.PARAGRAPH, name.value());
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

    /** The onderdelen of a holder, or the holder alone. */
    Tail items(List<Step> holder, int start, int next) {
        Names names = lists.items(tokens.behindComma(next));
        return names == null ? Tail.of(start, tokens.at(next - 1).end(), holder, next) : ways(holder, start, names);
    }

    /** Onderdelen, of which the last has the deeper ones that follow. */
    Tail ways(List<Step> holder, int start, Names names) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i + 1 < names.all().size(); i++) {
            Names.Name name = names.all().get(i);
            parts.add(new Part(
                    i == 0 ? start : name.start(), name.end(), Tail.plus(holder, ProvisionKind.ITEM, name.value())));
        }
        int from = names.all().size() == 1 ? start : names.last().start();
        List<Step> last = Tail.plus(holder, ProvisionKind.ITEM, names.last().value());
        Names deeper = last.size() < MOST_STEPS ? lists.deeper(names.next()) : null;
        Tail inner = deeper == null ? Tail.of(from, names.last().end(), last, names.next()) : ways(last, from, deeper);
        parts.addAll(inner.parts());
        return new Tail(parts, inner.next());
    }
}

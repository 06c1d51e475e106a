package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Meaning.refuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.consolidate.secondhand.Piece.Kind;

/** Putting in, taking out, moving and giving numbers. */
final class Lists {
    private final Meaning meaning;
    private final Doing doing;
    private final Piece root;

    Lists(Meaning meaning, Piece root) {
        this.meaning = meaning;
        this.doing = meaning.doing();
        this.root = root;
    }

    Piece applied() {
        return switch (doing.verb()) {
            case INSERT -> put(root, List.of(doing.content()), Set.of());
            case MOVE -> moved();
            case RENUMBER -> renumbered();
            default -> repealed();
        };
    }

    private List<Piece> targets() {
        return meaning.targets().stream().map(id -> Doer.live(root, id)).toList();
    }

    private Piece repealed() {
        Piece changed = root;
        for (Piece target : targets()) {
            refuse(changed.find(target.id()).isEmpty(), "is gone with what held it");
            changed = changed.change(target.id(), Piece::tombstone);
        }
        return changed;
    }

    // one mapping for all: a number that another one gives up is free
    private Piece renumbered() {
        List<Piece> targets = targets();
        Map<String, String> numbers = new HashMap<>();
        Set<String> free = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            String number = meaning.numbers().get(i);
            refuse(numbers.containsValue(number), "given twice");
            numbers.put(targets.get(i).id(), number);
            Piece target = targets.get(i);
            free.addAll(freed(root, parent(target.id()), target.kind(), number, Set.copyOf(meaning.targets())));
        }
        return root.without(piece -> free.contains(piece.id()))
                .each(piece -> numbers.containsKey(piece.id()) ? piece.withNumber(numbers.get(piece.id())) : piece);
    }

    private Piece moved() {
        List<Piece> targets = targets();
        Set<String> leaving = Set.copyOf(meaning.targets());
        refuse(leaving.contains(meaning.named()), "beside itself");
        Piece holder = holder();
        boolean inside =
                targets.stream().anyMatch(target -> target.find(holder.id()).isPresent());
        refuse(inside, "into itself");
        return put(root.without(piece -> leaving.contains(piece.id())), targets, leaving);
    }

    private boolean isBeside() {
        return doing.put().equals("after") || doing.put().equals("before");
    }

    private Piece holder() {
        if (!isBeside()) {
            return Doer.live(root, meaning.named());
        }
        refuse(root.find(meaning.named()).isEmpty(), "the anchor is not there");
        return parent(meaning.named());
    }

    private Piece parent(String id) {
        return root.parentOf(id).orElseThrow();
    }

    private Piece put(Piece cleared, List<Piece> arriving, Set<String> leaving) {
        Piece holder = holder();
        Set<String> free = new HashSet<>();
        List<String> numbers = new ArrayList<>();
        for (Piece piece : arriving) {
            refuse(numbers.contains(piece.number()), "arrives twice");
            numbers.add(piece.number());
            free.addAll(freed(root, holder, piece.kind(), piece.number(), leaving));
        }
        Piece filled = cleared.change(holder.id(), piece -> piece.plus(index(piece), arriving));
        return filled.without(piece -> free.contains(piece.id()));
    }

    private int index(Piece holder) {
        return switch (doing.put()) {
            case "start" -> 0;
            case "end" -> end(holder);
            case "before" -> holder.indexOf(meaning.named());
            default -> holder.indexOf(meaning.named()) + 1;
        };
    }

    // a table or a closing sentence behind a list closes it
    private static int end(Piece holder) {
        List<Piece> parts = holder.parts();
        for (int i = parts.size(); i > 0; i--) {
            Kind kind = parts.get(i - 1).kind();
            if (kind != Kind.TABEL && kind != Kind.SLOTZIN) {
                return i;
            }
        }
        return parts.size();
    }

    // the tombstones of a number that is given away; refuses where something in force has it and keeps it
    static List<String> freed(Piece root, Piece parent, Kind kind, String number, Set<String> leaving) {
        List<Piece> having = Piece.numbered(root, parent, kind).stream()
                .filter(piece -> piece.number().equals(number) && !leaving.contains(piece.id()))
                .toList();
        refuse(having.stream().anyMatch(piece -> !piece.gone()), number + " is taken");
        return having.stream().map(Piece::id).toList();
    }
}

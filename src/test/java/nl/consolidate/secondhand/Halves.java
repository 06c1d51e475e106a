package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Meaning.refuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.secondhand.Piece.Kind;

/** Making several provisions of one, and one of several: no word is lost and none is added. */
final class Halves {
    private final Meaning meaning;
    private final Doing doing;
    private final Piece root;
    private final Piece holder;

    Halves(Meaning meaning, Piece root) {
        this.meaning = meaning;
        this.doing = meaning.doing();
        this.root = root;
        Piece first = Doer.live(root, meaning.targets().get(0));
        this.holder = root.parentOf(first.id()).orElseThrow();
    }

    Piece applied() {
        return doing.verb() == Doing.Verb.SPLIT ? split() : joined();
    }

    private Piece split() {
        Piece old = Doer.live(root, meaning.targets().get(0));
        List<Piece> frames = doing.content().parts();
        List<String> numbers = frames.stream().map(Piece::number).toList();
        refuse(Set.copyOf(numbers).size() < numbers.size(), "given twice");
        List<Piece> filled = doing.to().isEmpty() ? printed(old, frames) : divided(old, frames);
        List<Piece> made = new ArrayList<>(filled);
        int same = same();
        Piece keeper = filled.get(Math.max(0, same));
        made.set(Math.max(0, same), kept(same < 0 ? keeper : keeper.withNumber(old.number()), old));
        return inPlaceOf(List.of(old), made);
    }

    // the part or provision that had the number where this was read: it keeps what it has here; -1 for none
    private int same() {
        return Integer.parseInt(meaning.numbers().get(0));
    }

    private static Piece kept(Piece part, Piece old) {
        return part.withId(old.id()).withHeading(part.heading().isEmpty() ? old.heading() : part.heading());
    }

    private static List<Piece> printed(Piece old, List<Piece> frames) {
        String words = old.all().map(Piece::words).collect(Collectors.joining(" "));
        String printed = frames.stream().map(Piece::words).collect(Collectors.joining(" "));
        refuse(!words.strip().equals(printed.strip()), "other words");
        return frames;
    }

    // each part but the first begins where it is said, and holds something
    private List<Piece> divided(Piece old, List<Piece> frames) {
        List<Integer> cuts = new ArrayList<>(List.of(0));
        for (String id : meaning.targets().subList(1, meaning.targets().size())) {
            Doer.live(root, id);
            refuse(old.indexOf(id) < 0, "not directly there");
            cuts.add(old.indexOf(id));
        }
        cuts.add(old.parts().size());
        List<Piece> filled = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            refuse(cuts.get(i) > cuts.get(i + 1), "out of order");
            List<Piece> parts = old.parts().subList(cuts.get(i), cuts.get(i + 1));
            String words = i == 0 ? old.words() : "";
            refuse(words.isEmpty() && parts.stream().allMatch(Piece::gone), "nothing in a part");
            filled.add(frames.get(i).withWords(words).withParts(parts));
        }
        return filled;
    }

    private Piece joined() {
        List<Piece> old =
                meaning.targets().stream().map(id -> Doer.live(root, id)).toList();
        refuse(old.size() < 2, "only one");
        refuseApart(old);
        Piece keeper = old.get(Math.max(0, same()));
        String number = same() < 0 ? doing.to() : keeper.number();
        Piece whole = doing.content().withNumber(number);
        return inPlaceOf(old, List.of(kept(filled(old, whole), keeper)));
    }

    // a tombstone between them parts nothing
    private void refuseApart(List<Piece> old) {
        List<Piece> between = holder.parts().stream()
                .dropWhile(piece -> !piece.equals(old.get(0)))
                .filter(piece -> !piece.gone())
                .limit(old.size())
                .toList();
        refuse(!between.equals(old), "not side by side");
    }

    private Piece filled(List<Piece> old, Piece whole) {
        long withLeden = old.stream()
                .filter(piece -> piece.parts().stream().anyMatch(part -> part.kind() == Kind.LID))
                .count();
        boolean loose = old.stream().anyMatch(piece -> !piece.words().isEmpty());
        refuse(withLeden > 0 && (loose || withLeden < old.size()), "leden beside loose words");
        Set<String> numbers = new HashSet<>();
        String words = "";
        List<Piece> parts = new ArrayList<>();
        for (Piece piece : old) {
            if (parts.isEmpty()) {
                words = (words + " " + piece.words()).strip();
            } else {
                close(parts, piece.words());
            }
            for (Piece part : piece.parts()) {
                boolean numbered = part.kind() == Kind.LID || part.kind() == Kind.ONDERDEEL;
                refuse(numbered && !numbers.add(part.kind() + part.number()), "stands in it twice");
                parts.add(part);
            }
        }
        return whole.withWords(words).withParts(parts);
    }

    // words behind parts are a closing sentence, and words behind those go on with it
    private void close(List<Piece> parts, String words) {
        Piece last = parts.get(parts.size() - 1);
        if (last.kind() == Kind.SLOTZIN && !words.isEmpty()) {
            parts.set(parts.size() - 1, last.withWords(last.words() + " " + words));
        } else if (!words.isEmpty()) {
            parts.add(Piece.of(meaning.origin() + "#" + parts.size(), Kind.SLOTZIN, "", words));
        }
    }

    private Piece inPlaceOf(List<Piece> old, List<Piece> made) {
        Set<String> leaving = old.stream().map(Piece::id).collect(Collectors.toSet());
        Set<String> free = made.stream()
                .flatMap(piece -> Lists.freed(root, holder, piece.kind(), piece.number(), leaving).stream())
                .collect(Collectors.toSet());
        return root.change(
                        holder.id(),
                        piece -> piece.withParts(piece.parts().stream()
                                .flatMap(part -> part.id().equals(old.get(0).id())
                                        ? made.stream()
                                        : leaving.contains(part.id()) ? Stream.empty() : Stream.of(part))
                                .toList()))
                .without(piece -> free.contains(piece.id()));
    }
}

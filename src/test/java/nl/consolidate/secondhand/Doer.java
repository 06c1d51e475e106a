package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Meaning.refuse;

import java.util.List;
import java.util.Objects;
import nl.consolidate.secondhand.Piece.Kind;

/** Applies one operation, read somewhere, to a text: by identity, wholly or not at all. */
final class Doer {
    private final Meaning meaning;
    private final Doing doing;
    private final Text text;
    private final Piece root;

    private Doer(Meaning meaning, Text text) {
        this.meaning = meaning;
        this.doing = meaning.doing();
        this.text = text;
        this.root = Objects.requireNonNull(text.root());
    }

    /** The text after the operation; refuses what cannot be done exactly there. */
    static Text apply(Meaning meaning, Text text) {
        return new Doer(meaning, text).applied();
    }

    private Text applied() {
        return switch (doing.verb()) {
            case INSERT, MOVE, RENUMBER, REPEAL -> text.with(new Lists(meaning, root).applied());
            case REPLACE_TEXT, INSERT_TEXT, DELETE_TEXT -> text.with(new Wording(doing, root, target()).applied());
            case SPLIT, JOIN -> text.with(new Halves(meaning, root).applied());
            case INSERT_ROW, REPLACE_ROW, REPEAL_ROW, REPLACE_CELL -> text.with(new Rows(meaning, root).applied());
            case REPLACE -> text.with(replaced());
            case REPLACE_HEADING -> text.with(headed());
            case REPLACE_INTRO -> text.with(introduced());
            case NUMBER_TEXT -> text.with(numbered());
            case UNNUMBER_TEXT -> text.with(unnumbered());
            case SET_CITATION -> new Text(root, doing.with(), text.repealed());
            case REPLACE_REGULATION -> new Text(Heirs.of(root, doing.content()), doing.with(), text.repealed());
        };
    }

    static Piece live(Piece root, String id) {
        Piece found = root.find(id).orElseThrow(() -> new Refused(id + " is not there"));
        refuse(found.gone(), id + " is repealed");
        return found;
    }

    private Piece target() {
        return live(root, meaning.targets().get(0));
    }

    private Piece replaced() {
        Piece old = target();
        refuse(!doing.number().isEmpty() && !doing.number().equals(old.number()), "the number differs");
        Piece heir = Heirs.of(old, doing.content().withNumber(old.number()));
        return root.change(old.id(), piece -> heir);
    }

    private Piece headed() {
        refuse(!target().kind().hasHeading(), "no place for a heading");
        return root.change(target().id(), piece -> piece.withHeading(doing.with()));
    }

    private Piece introduced() {
        refuse(target().words().isEmpty() || target().parts().isEmpty(), "no intro");
        return root.change(target().id(), piece -> piece.withWords(doing.with()));
    }

    private Piece numbered() {
        Piece article = target();
        boolean hasLeden = article.parts().stream().anyMatch(part -> part.kind() == Kind.LID);
        refuse(article.kind() != Kind.ARTIKEL || hasLeden, "has leden");
        Piece lid = Piece.of(meaning.origin() + "#1.", Kind.LID, "1", article.words())
                .withParts(article.parts());
        return root.change(article.id(), piece -> piece.withWords("").withParts(List.of(lid)));
    }

    private Piece unnumbered() {
        Piece article = target();
        List<Piece> live = article.parts().stream().filter(part -> !part.gone()).toList();
        refuse(
                live.size() != 1
                        || live.get(0).kind() != Kind.LID
                        || !article.words().isEmpty(),
                "not one lid");
        Piece lid = live.get(0);
        return root.change(article.id(), piece -> piece.withWords(lid.words()).withParts(lid.parts()));
    }
}

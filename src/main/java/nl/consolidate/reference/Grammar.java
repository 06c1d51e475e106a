package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words by which legal Dutch points at provisions; what it does not know is no mention. */
final class Grammar {
    private static final Set<String> SENTENCES = Set.of(
            "volzin", "volzinnen", "zin", "zinnen", "zinsnede", "zinsdeel", "alinea", "streepje", "gedachtestreepje");

    private final Tokens tokens;
    private final NumberedParts numbered;
    private final OwnParts own;
    private final PointingWords pointing;

    Grammar(Tokens tokens) {
        NameLists lists = new NameLists(tokens);
        InnerParts inner = new InnerParts(tokens, lists);
        this.tokens = tokens;
        this.numbered = new NumberedParts(tokens, inner);
        this.own = new OwnParts(tokens, lists, inner);
        this.pointing = new PointingWords(tokens);
    }

    /** All mentions, in order and without overlap. */
    List<Mention> mentions() {
        List<Mention> found = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            Mention mention = at(index);
            if (mention != null) {
                mention = mention.upTo(behindSentence(mention.to()));
                found.add(mention);
            }
            index = mention == null ? index + 1 : mention.to();
        }
        return found;
    }

    // ", tweede volzin": no provision, but what follows it is said of the whole
    private int behindSentence(int next) {
        int at = tokens.behindComma(next);
        if (!isOrder(tokens.at(at))) {
            return next;
        }
        Joint joint = Joint.at(tokens, at + 1);
        int last = joint != null && isOrder(tokens.at(joint.next())) ? joint.next() : at;
        return SENTENCES.contains(tokens.at(last + 1).lower()) ? last + 2 : next;
    }

    private static boolean isOrder(Token token) {
        return Ordinal.of(token) > 0 || token.is("laatste") || token.is("enige");
    }

    private @Nullable Mention at(int index) {
        Unit unit = Unit.of(tokens.at(index));
        Mention mention = unit == null ? null : numbered.at(index, unit);
        mention = mention == null ? own.paragraphs(index) : mention;
        mention = mention == null ? own.items(index) : mention;
        return mention == null ? pointing.at(index) : mention;
    }
}

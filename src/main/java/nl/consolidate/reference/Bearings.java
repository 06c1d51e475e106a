package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.consolidate.reference.Mention.Base;
import nl.consolidate.reference.Reference.Bearing;

/** Tells where the mentions of one text point; in doubt nowhere, for a missing link does no harm and a wrong one does. */
final class Bearings {
    private static final Set<String> CONNECTING = Set.of(
            ",",
            "en",
            "of",
            "en/of",
            "jo",
            ".",
            "juncto",
            "alsmede",
            "dan",
            "wel",
            "de",
            "het",
            "in",
            "samenhang",
            "met",
            "onderscheidenlijk",
            "respectievelijk");

    private final String text;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final LawNames names;
    private final Surroundings around;
    private final boolean underLaw;

    /** Where a mention points, and the words of another law that say so. */
    record Judged(Mention mention, Bearing bearing, String law) {}

    /** With whether what holds the text names another law. */
    Bearings(String text, Tokens tokens, List<Mention> mentions, LawNames names, boolean underLaw) {
        this.text = text;
        this.tokens = tokens;
        this.mentions = mentions;
        this.names = names;
        this.around = new Surroundings(text, tokens, names);
        this.underLaw = underLaw;
    }

    /** All mentions in order. */
    List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        Judged behind = null;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Judged alone = alone(mention);
            boolean plain = alone.bearing() == Bearing.HERE;
            Judged own =
                    plain && behind != null && isConnected(mention, behind.mention()) ? like(alone, behind) : alone;
            behind = own;
            judged.add(0, own.bearing() == Bearing.HERE ? inContext(i, mention) : own);
        }
        return judged;
    }

    private Judged alone(Mention mention) {
        if (around.isQuoted(mention)) {
            return new Judged(mention, Bearing.UNCERTAIN, "");
        }
        Follow follow = Follow.of(tokens, mention.to(), names);
        boolean other = follow.bearing() == Bearing.OTHER_LAW;
        String law = other ? words(tokens.behindComma(mention.to()), follow.law()) : "";
        boolean self = mention.base() == Base.SELF && !other;
        return new Judged(mention, self ? Bearing.SAID_HERE : follow.bearing(), law);
    }

    private String words(int from, int to) {
        return text.substring(tokens.at(from).start(), tokens.at(to - 1).end());
    }

    // "artikel 3 en artikel 4 van de Gemeentewet": both are of that law
    private boolean isConnected(Mention mention, Mention next) {
        for (int i = mention.to(); i < next.from(); i++) {
            if (!CONNECTING.contains(tokens.at(i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static Judged like(Judged plain, Judged behind) {
        boolean numbered =
                plain.mention().base() == Base.WHOLE && behind.mention().base() == Base.WHOLE;
        boolean open = behind.bearing() == Bearing.OTHER_LAW || behind.bearing() == Bearing.UNCERTAIN;
        if (numbered || open) {
            return new Judged(plain.mention(), behind.bearing(), behind.law());
        }
        return plain;
    }

    private Judged inContext(int index, Mention mention) {
        int law = around.lawBefore(mention);
        if (mention.base() != Base.WHOLE) {
            boolean open = law >= 0 || isOfAnother(index, mention);
            return new Judged(mention, open ? Bearing.UNCERTAIN : own(mention), "");
        }
        if (law >= 0 && around.isInParentheses(mention, law)) {
            return new Judged(mention, Bearing.OTHER_LAW, words(law, law + 1));
        }
        boolean open = underLaw || around.namesLaw();
        return new Judged(mention, open ? Bearing.UNCERTAIN : Bearing.HERE, "");
    }

    // "artikel 3, eerste lid, en het tweede lid": of this article or of that one
    private boolean isOfAnother(int index, Mention mention) {
        Mention before = index == 0 ? null : mentions.get(index - 1);
        return before != null && before.base() == Base.WHOLE && isConnected(before, mention);
    }

    // "in het tweede lid" is said of a text, "het tweede lid" can be said of a person
    private Bearing own(Mention mention) {
        boolean prepared = tokens.at(mention.from() - 1).is("in")
                || (tokens.at(mention.from() - 1).is("het")
                        && tokens.at(mention.from() - 2).is("in"));
        return mention.base() == Base.ARTICLE && prepared ? Bearing.SAID_HERE : Bearing.HERE;
    }
}

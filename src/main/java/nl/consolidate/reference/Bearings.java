package nl.consolidate.reference;

import java.util.ArrayDeque;
import java.util.Deque;
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
            "respectievelijk",
            "van");
    private static final Set<String> FORMER =
            Set.of("oud", "oude", "vroegere", "voormalig", "voormalige", "toenmalige", "vervallen", "nieuwe");

    private final String text;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final LawNames names;
    private final Surroundings around;
    private final boolean underLaw;
    private final boolean[] behindName;
    private final int[] lastWhole;

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
        this.behindName = behindNames();
        this.lastWhole = lastWhole(mentions);
    }

    /** All mentions in order. */
    List<Judged> judged() {
        Deque<Judged> judged = new ArrayDeque<>();
        Judged behind = null;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Judged alone = alone(i, mention);
            boolean plain = alone.bearing() == Bearing.HERE;
            Judged own =
                    plain && behind != null && isConnected(mention, behind.mention()) ? like(alone, behind) : alone;
            behind = own;
            judged.addFirst(own.bearing() == Bearing.HERE ? inContext(i, mention) : own);
        }
        return List.copyOf(judged);
    }

    private Judged alone(int index, Mention mention) {
        if (around.isQuoted(mention)
                || FORMER.contains(tokens.at(mention.from() - 1).lower())) {
            return new Judged(mention, Bearing.UNCERTAIN, "");
        }
        Follow follow = Follow.of(tokens, mention.to(), names);
        boolean other = follow.bearing() == Bearing.OTHER_LAW;
        String law = other ? words(tokens.behindComma(mention.to()), follow.law()) : "";
        boolean self = mention.base() == Base.SELF && !other;
        boolean named = !self && follow.bearing() == Bearing.HERE && behindName[index];
        Bearing bearing = named ? Bearing.UNCERTAIN : follow.bearing();
        return new Judged(mention, self ? Bearing.SAID_HERE : bearing, law);
    }

    // "de Gemeentewet, artikel 5, en artikel 6"
    private boolean[] behindNames() {
        boolean[] behind = new boolean[mentions.size()];
        for (int i = 0; i < behind.length; i++) {
            int at = mentions.get(i).from() - 1;
            boolean sign = tokens.at(at).is(",") || tokens.at(at).is("(");
            boolean goesOn = i > 0 && behind[i - 1] && isConnected(mentions.get(i - 1), mentions.get(i));
            behind[i] = goesOn || endsName(sign ? at - 1 : at, sign);
        }
        return behind;
    }

    // for each mention the last before it that calls an article by its number
    private static int[] lastWhole(List<Mention> mentions) {
        int[] last = new int[mentions.size()];
        for (int i = 0, whole = -1; i < last.length; i++) {
            last[i] = whole;
            whole = mentions.get(i).base() == Base.WHOLE ? i : whole;
        }
        return last;
    }

    private boolean endsName(int at, boolean sign) {
        int word = tokens.at(at).kind() == Token.Kind.NUMBER ? at - 1 : at;
        Token token = tokens.at(word);
        if (names.isLaw(token)) {
            return sign || token.isCapitalised();
        }
        // the capital of a sentence is no name
        boolean capital = token.isCapitalised() && !around.opensSentence(word);
        return sign ? capital || names.isName(token) : capital && names.isName(token);
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
            boolean open = law >= 0 || isPerhapsPerson(index, mention) || isOfAnother(index, mention);
            return new Judged(mention, open ? Bearing.UNCERTAIN : own(mention), "");
        }
        if (law >= 0 && around.isInParentheses(mention, law)) {
            return new Judged(mention, Bearing.OTHER_LAW, words(law, law + 1));
        }
        boolean open = underLaw || around.namesLaw();
        return new Judged(mention, open ? Bearing.UNCERTAIN : Bearing.HERE, "");
    }

    // "het derde lid wordt aangewezen door de raad"
    private boolean isPerhapsPerson(int index, Mention mention) {
        boolean listed = index > 0
                && mentions.get(index - 1).base() == Base.ARTICLE
                && Prepositions.areBefore(tokens, mentions.get(index - 1).from())
                && isConnected(mentions.get(index - 1), mention);
        boolean alone = mention.parts().size() == 1
                && mention.parts().get(0).steps().size() == 1
                && !tokens.at(mention.to() - 1).is("artikel");
        return mention.base() == Base.ARTICLE
                && alone
                && !listed
                && !Prepositions.areBefore(tokens, mention.from())
                && around.canTellOfPersons(mention);
    }

    // "artikel 3, eerste lid, en het tweede lid": of this article or of that one
    private boolean isOfAnother(int index, Mention mention) {
        int last = lastWhole[index];
        boolean near = last >= 0 && last == index - 1 && isConnected(mentions.get(last), mention);
        return near || (last >= 0 && around.changes(mention, mentions.get(last)));
    }

    // "in het tweede lid" is said of a text, "het tweede lid" can be said of a person
    private Bearing own(Mention mention) {
        boolean prepared = tokens.at(mention.from() - 1).is("in")
                || (tokens.at(mention.from() - 1).is("het")
                        && tokens.at(mention.from() - 2).is("in"));
        return mention.base() == Base.ARTICLE && prepared ? Bearing.SAID_HERE : Bearing.HERE;
    }
}

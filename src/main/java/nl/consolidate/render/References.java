package nl.consolidate.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.model.Address;
import nl.consolidate.model.ElementIds;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;

/**
 * Finds the references in a text that certainly point at another provision of the same text. What may point at
 * another law is left alone, and so is everything near a word that names one: a missing link does no harm, a wrong
 * one does.
 */
public final class References {
    private static final String NUMBER = "(?:\\d+(?:[.:]\\d+)*[a-z]{0,2}|[IVX]+)(?![\\p{L}\\p{N}])";
    private static final String ORDINALS =
            "eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende";
    private static final String PARAGRAPH = ",? (?:(?<ordinal>" + ORDINALS + ") lid|lid (?<lid>\\d+[a-z]?))(?!\\p{L})";
    private static final String ITEM =
            ",? (?:aanhef en )?(?:onder|onderdeel|sub) (?<item>[a-z]{1,2}|\\d+)(?![\\p{L}\\p{N}])";
    private static final Pattern ONE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?<kind>[Aa]rtikel|[Bb]ijlage|[Hh]oofdstuk|[Aa]fdeling|[Pp]aragraaf)"
                    + " (?<number>" + NUMBER + ")(?:" + PARAGRAPH + ")?(?:" + ITEM + ")?");
    private static final Pattern SEVERAL =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?<kind>[Aa]rtikelen|[Bb]ijlagen|[Hh]oofdstukken)" + " (?<numbers>"
                    + NUMBER + "(?:, " + NUMBER + ")*(?:,? (?:en|of|tot en met|t/m) " + NUMBER + ")?)");
    private static final Pattern OWN_PARAGRAPH =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?:[Hh]et|in|[Ii]n het) (?<ordinal>" + ORDINALS + ") lid(?!\\p{L})");
    private static final Pattern EACH_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern OWN_NAME = Pattern.compile(
            "(?:(?:van|bij) )?(?:deze (?:verordening|regeling|regels)|dit (?:besluit|reglement))(?!\\p{L})");
    // what may stand behind a reference to this text: nothing, a mark, or words that go on with the sentence
    private static final Pattern GOES_ON = Pattern.compile(
            "$|[.;:)?!]|,? (?!van |bij |uit |der |des |jo |juncto |lid |onder |onderdeel |sub |aanhef |en met |tot |t/m |en \\d|of \\d|,|\\()[\\p{Ll}\\d]");
    private static final Pattern OTHER_LAW = Pattern.compile(
            "(?:wet|wetten|wetboek|verordening|verordeningen|regeling|regelingen|regels|besluit|besluiten|reglement|statuut|statuten"
                    + "|verdrag|handvest|protocol|akte|wetgeving|richtlijn|convenant|overeenkomst|grondwet|code|cao)(?!\\p{L})"
                    + "|(?<![\\p{L}\\p{N}])(?:GR|AVG|UAVG|BW|EU|EG|CAO|Awb|Wsw|Wgr|Wmo|Woo|Wob)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Provision root;
    private final ElementIds ids;
    private final Map<Address, Optional<String>> known = new HashMap<>();

    /** Finds nothing: for pages that do not hold the whole text. */
    public static References none(Provision root) {
        return new References(root.withChildren(List.of()), ElementIds.of(root));
    }

    public References(Provision root, ElementIds ids) {
        this.root = root;
        this.ids = ids;
    }

    /** The references in the words of a provision, in order and without overlap. */
    public List<Reference> in(String words, Path place) {
        if (namesOtherLaw(words, place)) {
            return List.of();
        }
        List<Reference> found = new ArrayList<>();
        findSingle(words, found);
        findSeveral(words, found);
        findParagraphs(words, place, found);
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    private static boolean namesOtherLaw(String words, Path place) {
        return otherLaw(words)
                || place.nodes().stream()
                        .filter(node -> node.kind().isInner() || node.kind().isLeaf())
                        .anyMatch(node -> otherLaw(node.text()) || otherLaw(node.heading()));
    }

    private static boolean otherLaw(String words) {
        return OTHER_LAW.matcher(OWN_NAME.matcher(words).replaceAll("")).find();
    }

    private void findSingle(String words, List<Reference> found) {
        Matcher matcher = ONE.matcher(words);
        while (matcher.find()) {
            if (goesOn(words, matcher.end())) {
                add(found, matcher.start(), matcher.end(), address(matcher));
            }
        }
    }

    private void findSeveral(String words, List<Reference> found) {
        Matcher matcher = SEVERAL.matcher(words);
        while (matcher.find()) {
            if (goesOn(words, matcher.end())) {
                addEach(matcher, found);
            }
        }
    }

    private void addEach(Matcher several, List<Reference> found) {
        ProvisionKind kind = kind(several.group("kind"));
        int offset = several.start("numbers");
        Matcher number = EACH_NUMBER.matcher(several.group("numbers"));
        while (number.find()) {
            add(found, offset + number.start(), offset + number.end(), Address.of(new Step(kind, number.group())));
        }
    }

    private void findParagraphs(String words, Path place, List<Reference> found) {
        Optional<Path> article = article(place);
        Matcher matcher = OWN_PARAGRAPH.matcher(words);
        while (article.isPresent() && matcher.find()) {
            if (goesOn(words, matcher.end())) {
                Address address = article.get().address().plus(paragraph(matcher));
                add(found, matcher.start("ordinal"), matcher.end(), address);
            }
        }
    }

    private static Optional<Path> article(Path place) {
        Path path = place;
        while (path.nodes().size() > 1 && path.target().kind() != ProvisionKind.ARTICLE) {
            path = path.up();
        }
        return path.target().kind() == ProvisionKind.ARTICLE ? Optional.of(path) : Optional.empty();
    }

    private static boolean goesOn(String words, int from) {
        String tail = words.substring(from);
        Matcher own = OWN_NAME.matcher(tail.strip());
        return own.lookingAt() || GOES_ON.matcher(tail).lookingAt();
    }

    private static Address address(Matcher matcher) {
        Address address = Address.of(new Step(kind(matcher.group("kind")), matcher.group("number")));
        if (matcher.group("ordinal") != null || matcher.group("lid") != null) {
            address = address.plus(paragraph(matcher));
        }
        String item = matcher.group("item");
        return item == null ? address : address.plus(new Step(ProvisionKind.ITEM, item));
    }

    private static Step paragraph(Matcher matcher) {
        String ordinal = matcher.group("ordinal");
        String number = ordinal == null
                ? matcher.group("lid")
                : Integer.toString(List.of(ORDINALS.split("\\|", -1)).indexOf(ordinal) + 1);
        return new Step(ProvisionKind.PARAGRAPH, number);
    }

    private static ProvisionKind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "bijlage", "bijlagen" -> ProvisionKind.ANNEX;
            case "hoofdstuk", "hoofdstukken" -> ProvisionKind.CHAPTER;
            case "afdeling" -> ProvisionKind.DIVISION;
            case "paragraaf" -> ProvisionKind.SECTION;
            default -> ProvisionKind.ARTICLE;
        };
    }

    private void add(List<Reference> found, int start, int end, Address address) {
        boolean free = found.stream().noneMatch(other -> start < other.end() && other.start() < end);
        if (free) {
            known.computeIfAbsent(address, this::target)
                    .ifPresent(target -> found.add(new Reference(start, end, target)));
        }
    }

    private Optional<String> target(Address address) {
        List<Path> places = Lookup.find(root, address);
        return places.size() == 1 && !places.get(0).target().isRepealed()
                ? Optional.of(ids.nameOf(places.get(0).target()))
                : Optional.empty();
    }
}

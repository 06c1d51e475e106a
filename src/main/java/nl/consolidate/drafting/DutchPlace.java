package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Addresses.Span;
import nl.consolidate.model.Facet;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;

/**
 * Places in the words of a decision: {@code artikel 3, tweede lid, onderdeel a}.
 *
 * @param within the article or annex that the sentence is about already, so that it need not be named; or nothing
 */
record DutchPlace(Address within) {
    static final DutchPlace ANYWHERE = new DutchPlace(Address.REGULATION);

    /** The place as the subject of a sentence or behind a preposition, without a capital. */
    String of(Address address) {
        List<String> words = words(address);
        return words.isEmpty() ? "de tekst" : String.join(", ", words);
    }

    /** The same where the sentence goes on behind it: with a comma behind what stands between commas. */
    String goingOn(Address address) {
        List<String> words = words(address);
        return of(address) + (words.size() > 1 ? "," : "");
    }

    boolean isHere(Address address) {
        return address.steps().equals(within.steps()) && !within.steps().isEmpty();
    }

    boolean isInside(Address address) {
        int depth = within.steps().size();
        return depth > 0
                && address.steps().size() >= depth
                && address.steps().subList(0, depth).equals(within.steps());
    }

    private List<String> words(Address address) {
        int from = isInside(address) ? within.steps().size() : 0;
        List<String> words = new ArrayList<>();
        boolean item = from > 0 && isItem(within);
        for (int i = from; i < address.steps().size(); i++) {
            Step step = address.steps().get(i);
            boolean first = words.isEmpty() && from > 0;
            words.add(words(step, first, item));
            item |= step.kind() == ProvisionKind.ITEM;
        }
        if (address.facet() != Facet.WHOLE) {
            words.add((words.isEmpty() && from > 0 ? article(address.facet()) : "")
                    + address.facet().dutch());
        }
        return words;
    }

    private static String article(Facet facet) {
        return facet == Facet.HEADING ? "het " : "de ";
    }

    private static String words(Step step, boolean first, boolean insideItem) {
        return switch (step.kind()) {
            case PARAGRAPH -> lid(step.value(), first);
            case ITEM -> item(step.value(), first, insideItem);
            case DEFINITION -> (first ? "de " : "") + "begripsbepaling van " + DutchWords.quoted(step.value());
            case HEADING -> (first ? "het " : "") + "tekstdeel " + DutchWords.quoted(step.value());
            case TEXT -> (first ? "de " : "") + "slotzin";
            case TABLE ->
                (first ? "de " : "")
                        + (step.value().equals("1") || step.value().isEmpty() ? "" : counted(step.value()) + " ")
                        + "tabel";
            case ROW -> "rij " + step.value();
            case ANNEX -> step.value().isEmpty() ? "de bijlage" : "bijlage " + step.value();
            case ARTICLE -> step.value().isEmpty() ? "het enige artikel" : "artikel " + step.value();
            default -> (step.kind().dutch() + " " + step.value()).strip();
        };
    }

    private static String counted(String place) {
        String ordinal = DutchWords.ordinal(place);
        return ordinal.isEmpty() ? place + "e" : ordinal;
    }

    private static String lid(String label, boolean first) {
        String ordinal = DutchWords.ordinal(label);
        return ordinal.isEmpty() ? "lid " + label : (first ? "het " : "") + ordinal + " lid";
    }

    private static String item(String label, boolean first, boolean insideItem) {
        if (label.startsWith("-")) {
            return (first ? "het " : "") + counted(label.substring(1)) + " gedachtestreepje";
        }
        return (!insideItem ? "onderdeel " : first ? "subonderdeel " : "onder ") + label;
    }

    /** Several provisions as a subject: {@code de artikelen 10 tot en met 13}, {@code artikel 5, onderdelen a en c}. */
    String of(Addresses places) {
        if (isOne(places)) {
            return of(places.addressOf(places.spans().get(0).from()));
        }
        String numbers = numbers(places);
        if (places.kind().isInner()) {
            List<String> words = new ArrayList<>(words(places.within()));
            words.add((words.isEmpty() ? article(numbers) : "") + numbers);
            return String.join(", ", words);
        }
        return "de " + numbers + (places.within().steps().isEmpty() ? "" : " van " + of(places.within()));
    }

    private static String article(String numbers) {
        return numbers.endsWith(" lid") || numbers.endsWith(" gedachtestreepje") ? "het " : "de ";
    }

    /** Several provisions where the sentence goes on behind them. */
    String goingOn(Addresses places) {
        String words = of(places);
        boolean closes = places.kind().isInner() && words.contains(", ") && !isHere(places.within());
        return words + (closes ? "," : "");
    }

    static boolean isOne(Addresses places) {
        return places.spans().size() == 1 && places.spans().get(0).isSingle();
    }

    /** Their numbers with the name of their kind: {@code tweede en derde lid}, {@code artikelen 8 tot en met 23}. */
    static String numbers(Addresses places) {
        boolean dashes = places.spans().stream().allMatch(span -> span.from().startsWith("-"));
        boolean ordinals = (dashes || places.kind() == ProvisionKind.PARAGRAPH)
                && places.spans().stream()
                        .allMatch(span -> !ordinal(span.from()).isEmpty()
                                && !ordinal(span.to()).isEmpty());
        boolean named = places.kind().isNamed();
        String listed = DutchWords.listed(places.spans().stream()
                .flatMap(span -> range(span, ordinals).stream())
                .map(value -> named ? DutchWords.quoted(value) : value)
                .toList());
        if (ordinals) {
            return listed + (dashes ? " gedachtestreepje" : " lid");
        }
        boolean sub = places.kind() == ProvisionKind.ITEM && isItem(places.within());
        String noun = isOne(places) ? DutchWords.noun(places.kind()) : DutchWords.plural(places.kind());
        String of = places.kind() == ProvisionKind.DEFINITION ? " van " : " ";
        return (sub ? "sub" : "") + noun + of + listed;
    }

    /** The numbers alone: {@code d tot en met g}. */
    static String bare(Addresses places) {
        return DutchWords.listed(places.spans().stream()
                .flatMap(span -> range(span, false).stream())
                .toList());
    }

    /** Whether what lies in it directly is a subonderdeel (aanwijzing 3.29 for regulations). */
    static boolean isItem(Address address) {
        return address.last().map(step -> step.kind() == ProvisionKind.ITEM).orElse(false);
    }

    private static String ordinal(String value) {
        return DutchWords.ordinal(withoutDash(value));
    }

    private static String withoutDash(String value) {
        return value.startsWith("-") ? value.substring(1) : value;
    }

    // two in a row are no range
    private static List<String> range(Span span, boolean ordinals) {
        String from = ordinals ? ordinal(span.from()) : withoutDash(span.from());
        String to = ordinals ? ordinal(span.to()) : withoutDash(span.to());
        if (span.isSingle()) {
            return List.of(from);
        }
        return areTwo(span) ? List.of(from, to) : List.of(from + " tot en met " + to);
    }

    private static boolean areTwo(Span span) {
        String from = withoutDash(span.from());
        String to = withoutDash(span.to());
        if (from.matches("[0-9]{1,9}") && to.matches("[0-9]{1,9}")) {
            return Integer.parseInt(to) - Integer.parseInt(from) == 1;
        }
        return span.from().length() == 1
                && span.to().length() == 1
                && span.to().charAt(0) - span.from().charAt(0) == 1;
    }

    /** The article or annex in which an address lies; nothing for what lies in none. */
    static Address leafOf(Address address) {
        List<Step> steps = address.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind().isLeaf()) {
                return new Address(steps.subList(0, i + 1), Facet.WHOLE);
            }
        }
        return Address.REGULATION;
    }
}

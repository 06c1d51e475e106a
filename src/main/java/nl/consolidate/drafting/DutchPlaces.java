package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.consolidate.model.Address;
import nl.consolidate.model.ProvisionKind;

/** Several places in the words of one sentence: {@code de artikelen 3 en 5, tweede lid}. */
record DutchPlaces(DutchPlace place) {
    /** The places behind a preposition, where the sentence goes on behind them. */
    String goingOn(List<Address> places) {
        if (places.stream().allMatch(place::isInside)) {
            return closed(inside(places, place), place.of(places.get(places.size() - 1)));
        }
        List<String> articles = new ArrayList<>();
        List<String> others = new ArrayList<>();
        byLeaf(places).forEach((leaf, inside) -> (isArticle(leaf) ? articles : others).add(inLeaf(leaf, inside)));
        List<String> all = new ArrayList<>(others);
        if (!articles.isEmpty()) {
            all.add(0, articles.size() == 1 ? articles.get(0) : "de artikelen " + numbers(articles));
        }
        List<String> last = others.isEmpty() ? articles : others;
        return closed(joined(all), last.get(last.size() - 1));
    }

    // a comma closes what a comma opened
    private static String closed(String words, String last) {
        return words + (last.contains(",") ? "," : "");
    }

    private static Map<Address, List<Address>> byLeaf(List<Address> places) {
        Map<Address, List<Address>> byLeaf = new LinkedHashMap<>();
        for (Address each : places) {
            byLeaf.computeIfAbsent(DutchPlace.leafOf(each), leaf -> new ArrayList<>())
                    .add(each);
        }
        return byLeaf;
    }

    private static boolean isArticle(Address leaf) {
        return leaf.last()
                .map(step ->
                        step.kind() == ProvisionKind.ARTICLE && !step.value().isEmpty())
                .orElse(false);
    }

    private static String numbers(List<String> articles) {
        return joined(articles.stream()
                .map(words -> words.replaceFirst("^artikel ", ""))
                .toList());
    }

    private static String inLeaf(Address leaf, List<Address> places) {
        if (places.size() == 1) {
            return DutchPlace.ANYWHERE.of(places.get(0));
        }
        String inside = inside(places, new DutchPlace(leaf));
        return DutchPlace.ANYWHERE.of(leaf) + ", " + inside.replaceFirst("^(het|de) ", "");
    }

    private static String inside(List<Address> places, DutchPlace leaf) {
        List<String> words = places.stream().map(leaf::of).toList();
        if (words.size() > 1 && words.stream().allMatch(each -> each.matches("het \\S+ lid"))) {
            return "het " + listed(words, "het ", " lid") + " lid";
        }
        if (words.size() > 1 && words.stream().allMatch(each -> each.matches("onderdeel \\S+"))) {
            return "de onderdelen " + listed(words, "onderdeel ", "");
        }
        return joined(words);
    }

    private static String listed(List<String> words, String before, String behind) {
        return DutchWords.listed(words.stream()
                .map(each -> each.substring(before.length(), each.length() - behind.length()))
                .toList());
    }

    private static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            joined.append(i == 0 ? "" : last ? closed("", words.get(i - 1)) + " en " : ", ")
                    .append(words.get(i));
        }
        return joined.toString();
    }
}

package nl.consolidate.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Addresses.Span;
import nl.consolidate.model.Label;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;

/** Several provisions of one kind and place in one address, with what follows on each other as a range. */
final class Spans {
    private Spans() {}

    /** One address for provisions in the order of the text. */
    static Addresses of(Provision root, List<Path> places, boolean ranges) {
        List<String> values = places.stream().map(Spans::value).toList();
        return new Addresses(within(places.get(0)), kind(places), joined(root, places, values, values, ranges));
    }

    /** Their new numbers, divided as their old ones are. */
    static Addresses numbers(Provision root, List<Path> places, List<Label> labels, boolean ranges) {
        List<String> values = labels.stream().map(Label::value).toList();
        return new Addresses(within(places.get(0)), kind(places), joined(root, places, values, values, ranges));
    }

    /** Their old numbers, divided as the new ones are. */
    static Addresses renumbered(Provision root, List<Path> places, List<Label> labels, boolean ranges) {
        List<String> olds = places.stream().map(Spans::value).toList();
        List<String> news = labels.stream().map(Label::value).toList();
        return new Addresses(within(places.get(0)), kind(places), joined(root, places, olds, news, ranges));
    }

    private static ProvisionKind kind(List<Path> places) {
        return places.get(0).target().kind();
    }

    // articles and annexes count through the whole regulation
    private static Address within(Path place) {
        return place.target().kind().isLeaf() ? Address.REGULATION : place.up().address();
    }

    private static String value(Path place) {
        return place.address().last().orElseThrow().value();
    }

    private static List<Span> joined(
            Provision root, List<Path> places, List<String> values, List<String> others, boolean ranges) {
        List<ProvisionId> order = ranges ? order(root, places.get(0)) : List.of();
        List<String> own = places.stream().map(Spans::value).toList();
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= places.size(); i++) {
            boolean goesOn = i < places.size()
                    && ranges
                    && isNext(order, places.get(i - 1), places.get(i))
                    && follows(own, i)
                    && follows(values, i)
                    && follows(others, i);
            if (!goesOn) {
                spans.add(new Span(values.get(from), values.get(i - 1)));
                from = i;
            }
        }
        return spans;
    }

    private static List<ProvisionId> order(Provision root, Path first) {
        Path scope = first.target().kind().isLeaf() ? Path.ofRoot(root) : first.up();
        return Lookup.allOf(scope, first.target().kind()).stream()
                .map(place -> place.target().id())
                .toList();
    }

    private static boolean isNext(List<ProvisionId> order, Path one, Path next) {
        int index = order.indexOf(one.target().id());
        return index >= 0
                && index + 1 < order.size()
                && order.get(index + 1).equals(next.target().id());
    }

    private static boolean follows(List<String> values, int index) {
        String before = values.get(index - 1);
        String value = values.get(index);
        if (before.matches("[0-9]{1,9}") && value.matches("[0-9]{1,9}")) {
            return Integer.parseInt(before) + 1 == Integer.parseInt(value);
        }
        return (before.matches("[a-y]") || before.matches("[A-Y]"))
                && value.equals(String.valueOf((char) (before.charAt(0) + 1)));
    }

    static Label label(Provision provision) {
        return Objects.requireNonNull(provision.label());
    }

    static IntStream indices(List<?> list) {
        return IntStream.range(0, list.size());
    }
}

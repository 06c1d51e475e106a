package nl.consolidate.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Several provisions of one kind in one place: {@code artikel 10 t/m 13}, {@code bijlagen 1, 2 en 4}.
 *
 * @param within the place that holds them all
 * @param spans single values and ranges, in written order
 */
public record Addresses(Address within, ProvisionKind kind, List<Span> spans) {
    /** One value ({@code from} equals {@code to}) or a range with both ends included. */
    public record Span(String from, String to) {
        public boolean isSingle() {
            return from.equals(to);
        }

        @Override
        public String toString() {
            return isSingle() ? from : from + " t/m " + to;
        }
    }

    public Addresses {
        spans = List.copyOf(spans);
    }

    /** Reads an address, a range or a list in Dutch or English; refuses with the reason as message. */
    public static Addresses parse(String text) {
        return AddressParser.several(text);
    }

    /** Exactly this one place. */
    public static Addresses of(Address address) {
        Step last = address.last().orElseThrow();
        return new Addresses(address.parent(), last.kind(), List.of(new Span(last.value(), last.value())));
    }

    public Address addressOf(String value) {
        return within.plus(new Step(kind, value));
    }

    /** The same places seen from a wider one. */
    public Addresses within(Address outer) {
        return new Addresses(within.within(outer), kind, spans);
    }

    @Override
    public String toString() {
        if (spans.size() == 1 && spans.get(0).isSingle()) {
            return addressOf(spans.get(0).from()).toString();
        }
        String place = within.steps().isEmpty() ? "" : within + " ";
        String shown = spans.stream().map(Span::toString).collect(Collectors.joining(", "));
        if (kind == ProvisionKind.ITEM) {
            return place + (shown.startsWith("-") ? "streepje " + shown.replace("-", "") : "onder " + shown);
        }
        return place + kind.dutch() + " " + shown;
    }
}

package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Label;
import nl.consolidate.model.Step;
import org.jspecify.annotations.Nullable;

/** Reads addresses from the words of a command line: quoted ones by themselves, loose words together. */
final class AddressWords {
    private final List<Addresses> found = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();

    private AddressWords() {}

    static List<Addresses> read(List<String> words) {
        AddressWords reader = new AddressWords();
        for (String word : words) {
            reader.take(word);
        }
        reader.flush();
        return reader.found;
    }

    private void take(String word) {
        boolean several = word.strip().indexOf(' ') >= 0;
        if (several && isAddress(word)) {
            flush();
            found.add(several(word));
        } else {
            loose.add(several ? "\"" + word + "\"" : word); // the name of a term, which the shell has unquoted
        }
    }

    private static boolean isAddress(String word) {
        try {
            Addresses.parse(word);
            return true;
        } catch (IllegalArgumentException otherWords) {
            return false;
        }
    }

    private void flush() {
        if (!loose.isEmpty()) {
            String text = String.join(" ", loose);
            loose.clear();
            split(text);
        }
    }

    // artikel 3 lid 1 artikel 5: what stands beside another begins a new address
    private void split(String text) {
        Address whole = one(text);
        if (whole == null) {
            found.add(several(text));
            return;
        }
        List<Step> steps = new ArrayList<>();
        for (Step step : whole.steps()) {
            if (standsBeside(step, steps)) {
                found.add(Addresses.of(new Address(steps, Facet.WHOLE)));
                steps.clear();
            }
            steps.add(step);
        }
        if (!steps.isEmpty()) {
            found.add(Addresses.of(new Address(steps, Facet.WHOLE)));
        }
    }

    private static boolean standsBeside(Step step, List<Step> before) {
        for (Step earlier : before) {
            boolean same = earlier.kind() == step.kind() && !step.kind().isInner();
            if (same || (earlier.kind().isLeaf() && !step.kind().isInner())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Address one(String text) {
        try {
            Address address = Address.parse(text);
            if (address.facet() != Facet.WHOLE) {
                throw new UsageError(
                        "\"" + text + "\" is only a part of a provision",
                        "name the whole provision, without `" + address.facet().dutch() + "`");
            }
            return address;
        } catch (IllegalArgumentException severalOrNone) {
            return null;
        }
    }

    private static Addresses several(String text) {
        try {
            return Addresses.parse(text);
        } catch (IllegalArgumentException notAnAddress) {
            throw new UsageError(String.valueOf(notAnAddress.getMessage()), help(text));
        }
    }

    // who writes only a number means an article
    private static String help(String text) {
        boolean number = !text.isEmpty() && Character.isDigit(text.charAt(0)) && Label.isLabel(text);
        return number
                ? "did you mean `artikel " + text + "`?"
                : "write it like `artikel 3 lid 1 onder b` or `bijlage 2`";
    }
}

package nl.consolidate.operation;

import java.util.List;
import java.util.stream.Collectors;
import nl.consolidate.amendment.Expectation;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** Checks what an operation expects of its first target before it acts. */
final class Expectations {
    private Expectations() {}

    static void check(Expectation expected, Binding binding, Provision root) {
        if (expected.heading() == null && expected.text() == null) {
            return;
        }
        if (binding.places().isEmpty()) {
            throw Refusal.of(
                    Code.EXPECTATION_FAILED,
                    binding.change().span(),
                    "an insertion has no target of which something can be expected",
                    "take `expect-heading` and `expect-text` out");
        }
        Path place = binding.places().get(0);
        if (expected.text() != null
                && Tree.all(place.target()).anyMatch(part -> part.isNotHeld() || part.incomplete())) {
            throw Refusal.of(
                    Code.TARGET_NOT_HELD,
                    expected.text().span(),
                    "the sources do not hold all of " + place.address() + ", so its text cannot be compared",
                    "take `expect-text` out, or write what is known of it in the source");
        }
        compare(expected.heading(), place.target().heading(), "heading", place);
        compare(expected.text(), textOf(binding.change().operation(), place), "text", place);
    }

    // of a cell only its own words, of a row those of its cells
    private static String textOf(Operation operation, Path place) {
        if (place.target().kind() != ProvisionKind.ROW) {
            return wholeText(place.target());
        }
        List<String> cells = Cells.of(place.target().text()).words();
        if (operation instanceof TableOperation.ReplaceCell replace) {
            int column = Tables.column(place.up(), replace.column());
            return column < cells.size() ? cells.get(column) : "";
        }
        return String.join(" | ", cells);
    }

    /** The words of a provision without its heading, one space between them. */
    static String wholeText(Provision provision) {
        String parts = provision.children().stream()
                .flatMap(Tree::all)
                .map(Expectations::partText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return oneSpaced(provision.text() + " " + parts);
    }

    private static String partText(Provision part) {
        String name = part.heading().isEmpty() ? "" : part.heading() + " ";
        return (part.marker() + " " + name + part.text()).strip();
    }

    private static void compare(@Nullable Located<String> expected, String found, String what, Path place) {
        if (expected == null || oneSpaced(expected.value()).equals(oneSpaced(found))) {
            return;
        }
        throw new Refusal(Diagnostic.of(
                        Code.EXPECTATION_FAILED,
                        expected.span(),
                        "the " + what + " of " + place.address() + " is not the expected one")
                .withLabel("expected")
                .withRelated(place.target().source(), place.address() + " as it stands there")
                .withHelp("it reads \"" + shortened(oneSpaced(found)) + "\""));
    }

    private static String oneSpaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 199) + "…";
    }
}

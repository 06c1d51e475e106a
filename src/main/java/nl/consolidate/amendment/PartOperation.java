package nl.consolidate.amendment;

import java.util.List;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import org.jspecify.annotations.Nullable;

/** Makes several provisions of one, or one of several; no word is lost and none is added. */
public sealed interface PartOperation extends Operation {
    /**
     * Divides a provision. The part with its number keeps its identity, or else the first.
     *
     * @param parts at least two, in the order of the text; all of them printed, or none
     */
    record Split(Located<Address> target, List<Part> parts) implements PartOperation {
        public Split {
            parts = List.copyOf(parts);
        }

        @Override
        public String verb() {
            return "split";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * One part of a divided provision.
     *
     * @param content its number and heading, and where the decision prints it its text
     * @param from the first provision that goes to it; null for the first part and for one that is printed
     * @param printed whether the decision prints its text
     */
    record Part(
            Located<Label> number,
            Provision content,
            @Nullable Located<Address> from,
            boolean printed) {}

    /**
     * Makes one provision of several that stand side by side. The one with the new number keeps its identity, or else the
     * first.
     *
     * @param content its number and heading, and where the decision prints it its text
     * @param printed whether the decision prints its text
     */
    record Join(Located<Addresses> targets, Located<Label> number, Provision content, boolean printed)
            implements PartOperation {
        @Override
        public String verb() {
            return "join";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}

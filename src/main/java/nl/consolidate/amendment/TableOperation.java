package nl.consolidate.amendment;

import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Provision;

/** A change to the rows of one table; its head and its number of columns stay as they are. */
public sealed interface TableOperation extends Operation {
    /** The table, or a provision that holds no other. */
    Located<Address> table();

    /** Puts a new row into the table. */
    record InsertRow(Located<Address> table, Provision row, RowPlace place) implements TableOperation {
        @Override
        public String verb() {
            return "insert-row";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Gives a row other cells; it keeps its identity and its place. */
    record ReplaceRow(Located<Address> table, RowName row, Provision content) implements TableOperation {
        @Override
        public String verb() {
            return "replace-row";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Takes a row out; it leaves no tombstone, for it has no number. */
    record RepealRow(Located<Address> table, RowName row) implements TableOperation {
        @Override
        public String verb() {
            return "repeal-row";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Gives one cell other words.
     *
     * @param column the words of the head of its column
     */
    record ReplaceCell(Located<Address> table, RowName row, Located<String> column, String with)
            implements TableOperation {
        @Override
        public String verb() {
            return "replace-cell";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}

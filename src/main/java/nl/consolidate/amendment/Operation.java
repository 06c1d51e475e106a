package nl.consolidate.amendment;

import java.util.List;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import org.jspecify.annotations.Nullable;

/** One change to a text, as data: all addresses are those of the text that it is written for. */
public sealed interface Operation
        permits Operation.Insert,
                Operation.Replace,
                Operation.Repeal,
                Operation.Renumber,
                Operation.Move,
                Operation.ReplaceText,
                Operation.InsertText,
                Operation.DeleteText,
                Operation.ReplaceHeading,
                Operation.ReplaceIntro,
                Operation.NumberText,
                Operation.UnnumberText,
                Operation.ReplaceRegulation,
                Operation.SetProperty,
                TableOperation,
                PartOperation {
    /** The verb by which the source names it, such as {@code replace-text}. */
    String verb();

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of operation, so that none is forgotten. */
    interface Visitor<R> {
        R visit(Insert operation);

        R visit(Replace operation);

        R visit(Repeal operation);

        R visit(Renumber operation);

        R visit(Move operation);

        R visit(ReplaceText operation);

        R visit(InsertText operation);

        R visit(DeleteText operation);

        R visit(ReplaceHeading operation);

        R visit(ReplaceIntro operation);

        R visit(NumberText operation);

        R visit(UnnumberText operation);

        R visit(ReplaceRegulation operation);

        R visit(SetProperty operation);

        R visit(TableOperation.InsertRow operation);

        R visit(TableOperation.ReplaceRow operation);

        R visit(TableOperation.RepealRow operation);

        R visit(TableOperation.ReplaceCell operation);

        R visit(PartOperation.Split operation);

        R visit(PartOperation.Join operation);
    }

    /** Puts a new provision into the text; its number and kind are those of the target address. */
    record Insert(Located<Address> target, Placement placement, Provision content) implements Operation {
        @Override
        public String verb() {
            return "insert";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Gives a provision a new content and keeps its identity.
     *
     * @param number the number printed in the decision, null where the source does not repeat it
     */
    record Replace(
            Located<Address> target,
            Provision content,
            @Nullable Located<String> number) implements Operation {
        @Override
        public String verb() {
            return "replace";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Takes provisions out and leaves their numbers as tombstones. */
    record Repeal(List<Located<Addresses>> targets) implements Operation {
        public Repeal {
            targets = List.copyOf(targets);
        }

        @Override
        public String verb() {
            return "repeal";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Gives other numbers, all at once. */
    record Renumber(Located<Addresses> from, Located<Addresses> to) implements Operation {
        @Override
        public String verb() {
            return "renumber";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Puts provisions elsewhere; they keep identity and number. */
    record Move(Located<Addresses> targets, Placement placement) implements Operation {
        @Override
        public String verb() {
            return "move";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Puts words in the place of others.
     *
     * @param atEnd whether only the last words of the scope count
     */
    record ReplaceText(Located<Address> scope, Located<String> find, String with, Times times, boolean atEnd)
            implements Operation {
        public ReplaceText(Located<Address> scope, Located<String> find, String with, Times times) {
            this(scope, find, with, times, false);
        }

        @Override
        public String verb() {
            return "replace-text";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds words. */
    record InsertText(Located<Address> scope, Located<String> text, WordPlace place) implements Operation {
        @Override
        public String verb() {
            return "insert-text";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Takes words out, and one of the two spaces that would meet.
     *
     * @param atEnd whether only the last words of the scope count
     */
    record DeleteText(Located<Address> scope, Located<String> find, Times times, boolean atEnd) implements Operation {
        public DeleteText(Located<Address> scope, Located<String> find, Times times) {
            this(scope, find, times, false);
        }

        @Override
        public String verb() {
            return "delete-text";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Gives another heading; empty takes it away. */
    record ReplaceHeading(Located<Address> target, String heading) implements Operation {
        @Override
        public String verb() {
            return "replace-heading";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Gives another intro, the words before the first lid or onderdeel. */
    record ReplaceIntro(Located<Address> target, String intro) implements Operation {
        @Override
        public String verb() {
            return "replace-intro";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Puts a number before the text of an article without leden, which becomes its only lid. */
    record NumberText(Located<Address> target, String marker) implements Operation {
        @Override
        public String verb() {
            return "number-text";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Takes the number from the only lid of an article. */
    record UnnumberText(Located<Address> target) implements Operation {
        @Override
        public String verb() {
            return "unnumber-text";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Gives the whole regulation a new text; the parts with the same number go on with their identities. */
    record ReplaceRegulation(Regulation content) implements Operation {
        @Override
        public String verb() {
            return "replace-regulation";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Sets what the regulation says beside its provisions. */
    record SetProperty(Located<Regulation.Property> property, String value) implements Operation {
        @Override
        public String verb() {
            return "set";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}

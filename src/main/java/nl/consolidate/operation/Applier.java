package nl.consolidate.operation;

import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.PartOperation;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.model.Regulation;

/** Applies one operation to one text: wholly, in the region that it declares, or not at all. */
public final class Applier {
    private Applier() {}

    /** The new text, or the refusal; the text that was given stays as it is. */
    public static Outcome apply(Binding binding, Regulation text) {
        try {
            Edit edit = binding.change().operation().accept(new Visitor(new Work(binding, text)));
            edit.region().verify(text.root(), edit.text().root());
            return new Outcome.Applied(edit.text(), edit.touches(), edit.notes());
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal.reason());
        }
    }

    /** Hands each operation to those who know its kind. */
    private record Visitor(Work work) implements Operation.Visitor<Edit> {
        @Override
        public Edit visit(Operation.Insert insert) {
            return new Placing(work).insert(insert.content(), insert.placement());
        }

        @Override
        public Edit visit(Operation.Replace replace) {
            return new Replacing(work).replace(replace);
        }

        @Override
        public Edit visit(Operation.Repeal repeal) {
            return new Placing(work).repeal();
        }

        @Override
        public Edit visit(Operation.Renumber renumber) {
            return new Numbering(work).renumber();
        }

        @Override
        public Edit visit(Operation.Move move) {
            return new Placing(work).move(move.placement());
        }

        @Override
        public Edit visit(Operation.ReplaceText replace) {
            return new Wording(work).replace(replace);
        }

        @Override
        public Edit visit(Operation.InsertText insert) {
            return new Wording(work).insert(insert);
        }

        @Override
        public Edit visit(Operation.DeleteText delete) {
            return new Wording(work).delete(delete);
        }

        @Override
        public Edit visit(Operation.ReplaceHeading replace) {
            return new Wording(work).replaceHeading(replace.heading());
        }

        @Override
        public Edit visit(Operation.ReplaceIntro replace) {
            return new Wording(work).replaceIntro(replace.intro());
        }

        @Override
        public Edit visit(Operation.NumberText number) {
            return new Numbering(work).numberText(number.marker());
        }

        @Override
        public Edit visit(Operation.UnnumberText unnumber) {
            return new Numbering(work).unnumberText();
        }

        @Override
        public Edit visit(Operation.ReplaceRegulation replace) {
            return new Replacing(work).replaceRegulation(replace.content());
        }

        @Override
        public Edit visit(Operation.SetProperty set) {
            return new Replacing(work).set(set.property().value(), set.value());
        }

        @Override
        public Edit visit(TableOperation.InsertRow insert) {
            return new Rows(work).insert(insert);
        }

        @Override
        public Edit visit(TableOperation.ReplaceRow replace) {
            return new Rows(work).replace(replace);
        }

        @Override
        public Edit visit(TableOperation.RepealRow repeal) {
            return new Rows(work).repeal();
        }

        @Override
        public Edit visit(PartOperation.Split split) {
            return new Splitting(work, split).split();
        }

        @Override
        public Edit visit(PartOperation.Join join) {
            return new Joining(work, join).join();
        }

        @Override
        public Edit visit(TableOperation.ReplaceCell replace) {
            return new Rows(work).replaceCell(replace);
        }
    }
}

package nl.consolidate.drafting;

import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.TableOperation;
import nl.consolidate.diff.Reading;
import nl.consolidate.model.Provision;

/** What an operation asks of who reads the decision, in words. */
final class Cost {
    /** The words of a formula itself: an operation more has to spare so many. */
    private static final int FORMULA = 4;

    private Cost() {}

    static int of(Operation operation) {
        return FORMULA + printed(operation);
    }

    private static int printed(Operation operation) {
        if (operation instanceof Operation.Insert insert) {
            return words(insert.content());
        }
        if (operation instanceof Operation.Replace replace) {
            return words(replace.content());
        }
        if (operation instanceof Operation.ReplaceText replace) {
            return words(replace.find().value()) + words(replace.with());
        }
        if (operation instanceof Operation.InsertText insert) {
            return words(insert.text().value());
        }
        if (operation instanceof Operation.DeleteText delete) {
            return words(delete.find().value());
        }
        if (operation instanceof Operation.ReplaceHeading replace) {
            return words(replace.heading());
        }
        if (operation instanceof Operation.ReplaceIntro replace) {
            return words(replace.intro());
        }
        if (operation instanceof Operation.ReplaceRegulation replace) {
            return words(replace.content().root());
        }
        if (operation instanceof TableOperation.InsertRow insert) {
            return words(insert.row());
        }
        if (operation instanceof TableOperation.ReplaceRow replace) {
            return words(replace.content());
        }
        if (operation instanceof TableOperation.ReplaceCell replace) {
            return words(replace.with());
        }
        return 0;
    }

    private static int words(String text) {
        return Reading.words(text).size();
    }

    private static int words(Provision provision) {
        return words(provision.heading())
                + words(provision.text())
                + provision.children().stream().mapToInt(Cost::words).sum();
    }
}

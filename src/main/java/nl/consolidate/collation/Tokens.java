package nl.consolidate.collation;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.collation.Token.Role;
import nl.consolidate.model.Address;
import nl.consolidate.model.Cells;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.notation.PlainWords;

/** Takes the words of provisions one after the other, as a reader meets them. */
final class Tokens {
    private final TableForm tables;
    private final List<Token> found = new ArrayList<>();

    /** How the rows of tables were written down. */
    enum TableForm {
        ROWS,
        /** The head of the column before each cell, as plain text has it where a row is too wide. */
        RECORDS
    }

    private Tokens(TableForm tables) {
        this.tables = tables;
    }

    /** The words of a provision with all that stands inside, without its own number, heading or term. */
    static List<Token> inside(Path place, TableForm tables) {
        Tokens tokens = new Tokens(tables);
        tokens.body(place);
        return tokens.found;
    }

    /** The words of its heading; what was repealed has words in the place of it. */
    static List<Token> ofHeading(Path place) {
        Provision provision = place.target();
        Tokens tokens = new Tokens(TableForm.ROWS);
        String words = provision.isRepealed() ? PlainWords.REPEALED : PlainWords.of(provision.heading());
        tokens.take(words, Role.HEADING, place.address());
        return tokens.found;
    }

    private void walk(Path place) {
        caption(place.target(), place.address());
        body(place);
    }

    private void body(Path place) {
        Provision provision = place.target();
        Address at = place.address();
        switch (provision.status()) {
            case IN_FORCE -> content(place, at);
            case NOT_HELD -> take(PlainWords.notHeld(provision), Role.TEXT, at);
            case REPEALED -> take(provision.kind().hasHeading() ? "" : PlainWords.REPEALED, Role.TEXT, at);
        }
    }

    private void caption(Provision provision, Address at) {
        if (provision.kind().isInner()) {
            take(provision.marker(), Role.NUMBER, at);
            Role role = provision.kind() == ProvisionKind.HEADING ? Role.HEADING : Role.TERM;
            take(PlainWords.of(provision.heading()), role, at);
        }
    }

    private void content(Path place, Address at) {
        Provision provision = place.target();
        if (provision.kind() == ProvisionKind.TABLE) {
            table(place, at);
            return;
        }
        take(PlainWords.of(provision.text()), Role.TEXT, at);
        provision.children().forEach(child -> walk(place.down(child)));
    }

    private void table(Path place, Address at) {
        Provision table = place.target();
        List<String> heads = Cells.heads(table).words();
        if (tables == TableForm.ROWS) {
            heads.forEach(head -> take(PlainWords.of(head), Role.TEXT, at));
        }
        for (Provision row : table.children()) {
            List<String> cells = Cells.of(row.text()).words();
            for (int i = 0; i < Math.min(cells.size(), heads.size()); i++) {
                cell(heads.get(i), PlainWords.of(cells.get(i)), place.down(row).address());
            }
        }
    }

    private void cell(String head, String words, Address at) {
        if (tables == TableForm.RECORDS && !words.isEmpty()) {
            take(PlainWords.of(head) + ":", Role.TEXT, at);
        }
        take(words, Role.TEXT, at);
    }

    private void take(String words, Role role, Address at) {
        for (String line : words.split("\n", -1)) {
            boolean opens = true;
            for (String word : line.strip().split("\\s+", -1)) {
                if (!word.isEmpty() && !word.matches("-{2,}")) {
                    found.add(new Token(word, role, opens, at));
                    opens = false;
                }
            }
        }
    }
}

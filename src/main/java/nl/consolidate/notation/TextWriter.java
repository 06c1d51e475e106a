package nl.consolidate.notation;

import java.util.List;
import java.util.function.Function;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;
import nl.consolidate.notation.Outline.Entry;

/** Writes provisions as text, asking the outline of the reader at each line how it would be read. */
final class TextWriter {
    private final Dialect dialect;
    private final Function<Provision, List<String>> notes;
    private final Output output = new Output();
    private final Outline outline = new Outline();
    private final Escapes escapes = new Escapes(outline);

    TextWriter(Dialect dialect, Function<Provision, List<String>> notes) {
        this.dialect = dialect;
        this.notes = notes;
    }

    /** Writes the content of a provision, headings in it at this level; without its own heading or label. */
    String write(Provision owner, int level) {
        content(owner, new Frame(0, level, 0, null, owner.kind()));
        return output.toString();
    }

    private void content(Provision owner, Frame frame) {
        switch (owner.status()) {
            case IN_FORCE -> text(owner.text(), frame);
            case NOT_HELD -> special(dialect.notHeld(owner.text()), frame);
            case REPEALED -> special(Dialect.REPEALED, frame);
        }
        afterText(owner, frame);
    }

    // what is missing is said before the next heading, which would take the words for its own
    private void afterText(Provision owner, Frame frame) {
        notes(owner, frame);
        boolean unsaid = owner.incomplete();
        for (Placing placing : Placing.of(owner.children())) {
            if (unsaid && placing.part().kind().hasHeading()) {
                special(dialect.incomplete(), frame);
                unsaid = false;
            }
            part(placing, frame);
        }
        if (unsaid) {
            special(dialect.incomplete(), frame);
        }
    }

    private void part(Placing placing, Frame frame) {
        Provision part = placing.part();
        switch (part.kind()) {
            case PARAGRAPH, ITEM, DEFINITION -> item(placing, frame);
            case TEXT -> content(part, frame.of(part.kind()));
            case TABLE -> table(part, frame);
            case ROW -> line(part.text(), frame);
            default -> headed(part, frame);
        }
    }

    private void headed(Provision part, Frame frame) {
        startBlock(frame);
        output.line(frame.column(), new HeadingLine(frame.level(), Title.show(part, dialect)).show());
        Frame inner = frame.underHeading(part.kind());
        if (part.isRepealed()) {
            text(part.text(), inner);
            afterText(part, inner);
        } else {
            content(part, inner);
        }
    }

    private void item(Placing placing, Frame frame) {
        Provision part = placing.part();
        int column = frame.column() + placing.indentation();
        boolean alone = !beginsWithParagraph(part);
        separate(part, frame.looksLikeCode(column), alone);
        Entry entry = outline.open(frame.entry(), column, placing.mark(), placing.series());
        output.label(column, label(part));
        if (alone) {
            output.endLabel();
        }
        content(part, frame.inside(entry, part.kind()));
    }

    // in a source lists are tight; on a page they are not, save where another renderer would make code of them
    private void separate(Provision part, boolean looksLikeCode, boolean alone) {
        boolean near = part.kind() != ProvisionKind.DEFINITION && !alone && output.endsInItemText();
        if (near && dialect == Dialect.PAGE && looksLikeCode) {
            output.breakLine();
        } else if (!near || dialect == Dialect.PAGE) {
            output.blankLine();
        }
    }

    private static boolean beginsWithParagraph(Provision part) {
        List<TextBlock> blocks = TextBlock.of(part.text());
        return part.status() != Status.IN_FORCE
                || (!blocks.isEmpty() && !blocks.get(0).fenced());
    }

    private static String label(Provision part) {
        String mark = Marks.shown(part);
        return part.kind() == ProvisionKind.DEFINITION ? (mark + " " + Term.show(part.heading())).strip() : mark;
    }

    private void text(String text, Frame frame) {
        List<TextBlock> blocks = TextBlock.of(text);
        for (TextBlock block : blocks) {
            if (block.fenced()) {
                startBlock(frame);
                block.lines().forEach(line -> output.line(frame.column(), line));
            } else {
                paragraph(dialect.written(Paragraphs.join(block.lines())), frame);
            }
        }
        if (blocks.size() > 1) {
            output.inItemText(false);
        }
    }

    private void special(String words, Frame frame) {
        paragraph(words.replaceAll("\\n[ \\t]*(\\n[ \\t]*)+", "\n"), frame);
    }

    private void paragraph(String words, Frame frame) {
        List<String> lines = words.lines().toList();
        Entry item = output.hasLabel() ? frame.entry() : null;
        boolean definition = frame.owner() == ProvisionKind.DEFINITION;
        String first = item == null
                ? escapes.begin(lines.get(0), frame.column())
                : escapes.behindLabel(lines.get(0), item, definition);
        startBlock(frame);
        output.line(frame.column(), first);
        for (int i = 1; i < lines.size(); i++) {
            output.line(frame.column(), escapes.continued(lines.get(i - 1), lines.get(i), frame.column(), definition));
        }
        output.inItemText(frame.isInItem());
    }

    private void table(Provision table, Frame frame) {
        startBlock(frame);
        table.text().lines().forEach(line -> output.line(frame.column(), line));
        table.children().forEach(row -> line(row.text(), frame));
        notes(table, frame);
        table.children().forEach(row -> notes(row, frame));
    }

    private void line(String words, Frame frame) {
        if (!words.isEmpty()) {
            output.line(frame.column(), words.replace('\n', ' '));
        }
    }

    private void notes(Provision owner, Frame frame) {
        String begin = Dialect.NOTE;
        for (String line : notes.apply(owner)) {
            if (begin.equals(Dialect.NOTE)) {
                startBlock(frame);
            }
            output.line(frame.column(), begin + line.replace('\n', ' '));
            begin = "> ";
        }
    }

    /** Leaves a blank line, and ends the items that do not reach to this column; behind a label it does neither. */
    private void startBlock(Frame frame) {
        if (!output.hasLabel()) {
            output.blankLine();
            outline.closeTo(frame.column());
        }
    }
}

package nl.consolidate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.source.Node.Entry;
import nl.consolidate.source.Node.Mapping;
import nl.consolidate.source.Node.Refused;
import nl.consolidate.source.Node.Scalar;
import nl.consolidate.source.Node.Sequence;
import nl.consolidate.source.Node.Style;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** One YAML document as a tree of located values; takes of YAML what the format allows and reports the rest. */
final class YamlTree {
    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 200_000;

    private final YamlEvents events;
    private final YamlPlaces places;
    private final Diagnostics findings;
    private int values;

    /** What a file held: the tree, or else the reason why there is none; both absent for an empty file. */
    record Result(@Nullable Node root, @Nullable Diagnostic fault) {}

    /** The file goes beyond what is read. */
    private static final class Beyond extends RuntimeException {
        private final transient Diagnostic finding;

        Beyond(Code code, SourceSpan place, String message) {
            super(message);
            this.finding = Diagnostic.of(code, place, message);
        }
    }

    private YamlTree(SourceFile file, String text, Diagnostics findings) {
        this.events = new YamlEvents(text);
        this.places = new YamlPlaces(file);
        this.findings = findings;
    }

    static Result parse(SourceFile file, String text, Diagnostics findings) {
        YamlTree tree = new YamlTree(file, text, findings);
        try {
            return new Result(tree.document(), null);
        } catch (MarkedYamlEngineException fault) {
            return new Result(null, YamlFault.of(fault, tree.places));
        } catch (Beyond limit) {
            return new Result(null, limit.finding);
        } catch (YamlEngineException fault) {
            return new Result(null, YamlFault.unmarked(file));
        }
    }

    private @Nullable Node document() {
        Node root = null;
        for (Event event = events.next(); event != null; event = events.next()) {
            switch (event.getEventId()) {
                case StreamEnd -> {
                    return root;
                }
                case DocumentStart -> {
                    if (root != null) {
                        findings.add(
                                Diagnostic.of(Code.SEVERAL_DOCUMENTS, places.of(event), "a second document begins here")
                                        .withHelp("give it a file of its own"));
                        return root;
                    }
                }
                case StreamStart, DocumentEnd, Comment -> {}
                default -> root = node(event, 1);
            }
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            String message = "values are nested more than " + DEEPEST + " deep here";
            throw new Beyond(Code.TOO_DEEP, places.of(event), message);
        }
        if (++values > MOST_VALUES) {
            throw new Beyond(Code.FILE_TOO_LARGE, places.of(event), "this file holds more than 200,000 values");
        }
        if (event instanceof NodeEvent node) {
            refuseAnchor(node);
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> sequence(event, depth);
            case MappingStart -> mapping(event, depth);
            default -> new Refused(places.of(event));
        };
    }

    private void refuseAnchor(NodeEvent node) {
        if (node.getAnchor().isPresent()) {
            boolean alias = node.getEventId() == Event.ID.Alias;
            String name = (alias ? "*" : "&") + node.getAnchor().get().getValue();
            findings.add(Diagnostic.of(
                            Code.ALIAS_NOT_ALLOWED,
                            places.of(node),
                            alias ? "the alias `" + name + "` stands here" : "the anchor `" + name + "` stands here")
                    .withHelp("write the text out, or put it between quotes"));
        }
    }

    private void refuseTag(Event event, Optional<String> tag) {
        tag.ifPresent(name -> findings.add(
                Diagnostic.of(Code.TAG_NOT_ALLOWED, places.of(event), "the tag `" + shortened(name) + "` stands here")
                        .withHelp("leave it out; every value is read as it is written")));
    }

    private static String shortened(String tag) {
        return tag.replace("tag:yaml.org,2002:", "!!");
    }

    private Node sequence(Event start, int depth) {
        refuseTag(start, ((CollectionStartEvent) start).getTag());
        List<Node> items = new ArrayList<>();
        Event event = next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = next();
        }
        return new Sequence(items, whole(start, event, items.isEmpty() ? null : items.get(items.size() - 1)));
    }

    private Node mapping(Event start, int depth) {
        refuseTag(start, ((CollectionStartEvent) start).getTag());
        List<Entry> entries = new ArrayList<>();
        Node last = null;
        Event event = next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Node key = node(event, depth + 1);
            last = node(next(), depth + 1);
            if (key instanceof Scalar name) {
                entries.add(new Entry(name, last));
            } else if (!(key instanceof Refused)) {
                findings.add(
                        Code.WRONG_KIND, key.span(), "a key must be a word, but " + key.described() + " stands here");
            }
            event = next();
        }
        return new Mapping(entries, whole(start, event, last));
    }

    // an indented collection ends with its last value, one in brackets with its bracket
    private SourceSpan whole(Event start, Event end, @Nullable Node last) {
        boolean flow = ((CollectionStartEvent) start).isFlow();
        return YamlPlaces.from(places.of(start), flow || last == null ? places.of(end) : last.span());
    }

    private Event next() {
        Event event = events.next();
        if (event == null) {
            throw new YamlEngineException("the events end before the document");
        }
        return event;
    }

    private Scalar scalar(ScalarEvent event) {
        refuseTag(event, event.getTag());
        Style style = styleOf(event);
        boolean block = style == Style.LITERAL || style == Style.FOLDED;
        SourceSpan span = block ? places.ofBlock(event) : places.of(event);
        String value = event.getValue();
        if (event.isDQuoted()) {
            refuseEscaped(value, span);
        }
        return new Scalar(value, style, span, style == Style.PLAIN && commentFollows(span));
    }

    private void refuseEscaped(String value, SourceSpan span) {
        value.codePoints()
                .filter(CharacterCheck::isHidden)
                .findFirst()
                .ifPresent(hidden -> findings.add(CharacterCheck.hiddenAt(span, CharacterCheck.named(hidden))));
    }

    private static boolean commentFollows(SourceSpan span) {
        String line = span.file().line(span.endLine());
        String rest = line.substring(Math.min(span.endColumn() - 1, line.length()));
        return rest.length() > rest.stripLeading().length()
                && rest.stripLeading().startsWith("#");
    }

    private static Style styleOf(ScalarEvent event) {
        if (event.isPlain()) {
            return Style.PLAIN;
        }
        if (event.isLiteral()) {
            return Style.LITERAL;
        }
        return event.isFolded() ? Style.FOLDED : Style.QUOTED;
    }
}

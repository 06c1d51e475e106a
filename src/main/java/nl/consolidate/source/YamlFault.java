package nl.consolidate.source;

import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What stops the parser, in the words of this program. */
final class YamlFault {
    private YamlFault() {}

    static Diagnostic of(MarkedYamlEngineException fault, YamlPlaces places) {
        String problem = String.valueOf(fault.getProblem());
        String context = String.valueOf(fault.getContext());
        SourceSpan at = places.at(fault.getProblemMark());
        SourceSpan opened = places.at(fault.getContextMark());
        if (problem.contains("mapping values are not allowed")) {
            return at(at, "a colon with a blank after it cannot stand here")
                    .withHelp("put the text between quotes, or check the indentation of this line");
        }
        if (context.contains("quoted scalar") && problem.contains("unexpected end")) {
            return at(opened, "the quotation mark that opens here is never closed");
        }
        if (problem.contains("unknown escape")) {
            return at(at, "this sign cannot follow a backslash")
                    .withHelp("write text with backslashes between single quotes");
        }
        if (problem.contains("cannot start any token")) {
            return at(at, "a value cannot begin with this sign").withHelp("put the text between quotes");
        }
        if (context.contains("flow")) {
            return at(opened, "the bracket that opens here is never closed")
                    .withRelated(at, "a comma or the closing bracket is missing here");
        }
        return structure(problem, context, at);
    }

    private static Diagnostic structure(String problem, String context, SourceSpan at) {
        if (problem.contains("could not find expected ':'")) {
            return at(at, "a key stands before this without a colon");
        }
        if (problem.contains("expected <block end>") || problem.contains("expected '<document start>'")) {
            return at(at, "this does not fit the lines above it")
                    .withHelp("check the indentation, and that a value is either quoted as a whole or not at all");
        }
        if (context.contains("block scalar")) {
            return at(at, "this cannot follow the sign that opens a block of text");
        }
        return at(at, "this is not valid YAML");
    }

    static Diagnostic unmarked(SourceFile file) {
        return at(SourceSpan.startOf(file), "this is not valid YAML");
    }

    private static Diagnostic at(SourceSpan span, String message) {
        return Diagnostic.of(Code.YAML_SYNTAX, span, message);
    }
}

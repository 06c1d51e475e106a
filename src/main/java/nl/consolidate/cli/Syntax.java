package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The grammar of one command, and in plain words what does not fit it. */
final class Syntax {
    private Syntax() {}

    /** Words are taken as they are: no files of arguments, no variables, no quotes. */
    static CommandLine of(String word, Object command) {
        CommandLine line = new CommandLine(command);
        line.setCommandName(word.isEmpty() ? "consolidate" : "consolidate " + word);
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        return line;
    }

    static UsageError explain(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        String see = "see `" + line.getCommandName() + " --help`";
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return explain(unmatched.getUnmatched().get(0), line, see);
        }
        if (wrong instanceof MissingParameterException missing) {
            return new UsageError(missing(missing), see);
        }
        if (wrong instanceof OverwrittenOptionException overwritten) {
            return new UsageError(name(overwritten.getOverwritten()) + " is given twice");
        }
        if (wrong instanceof MaxValuesExceededException && wrong.getArgSpec() != null) {
            return new UsageError(name(wrong.getArgSpec()) + " is given too often", see);
        }
        return new UsageError(String.valueOf(wrong.getMessage()), see);
    }

    private static UsageError explain(String unmatched, CommandLine line, String see) {
        if (!unmatched.startsWith("-")) {
            return new UsageError("\"" + unmatched + "\" is one word too many", see);
        }
        int value = unmatched.indexOf('=');
        String option = value < 0 ? unmatched : unmatched.substring(0, value);
        return UsageError.near("there is no option " + option, option, options(line), see);
    }

    private static String missing(MissingParameterException wrong) {
        List<String> names = new ArrayList<>();
        for (ArgSpec missing : wrong.getMissing()) {
            names.add(name(missing));
        }
        ArgSpec first = wrong.getMissing().get(0);
        return first.isOption()
                ? name(first) + " needs a value: " + first.paramLabel()
                : String.join(" and ", names) + " is missing";
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static List<String> options(CommandLine line) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : line.getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }
}

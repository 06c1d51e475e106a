package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help pages: what a command is for, how it is called, its options, and examples. */
final class Help {
    private static final int INDENT = 2;
    private static final int GAP = 2;

    private record Row(String term, String words) {}

    private Help() {}

    /** For who calls the program without any word. */
    static String brief() {
        return "usage: consolidate COMMAND [OPTION…]\n\n" + table("commands", commands())
                + "\nsee `consolidate --help` and `consolidate COMMAND --help`\n";
    }

    static String ofProgram(CommandLine line) {
        return "consolidate: the text of Dutch regulations as it reads on any day\n"
                + "\nusage: consolidate COMMAND [OPTION…]\n\n"
                + table("commands", commands())
                + table("\noptions of every command", options(line.getCommandSpec(), true))
                + """

                examples
                  consolidate check
                  consolidate show organisatieverordening-sociaal --on 2024-01-01
                  consolidate show organisatieverordening-sociaal artikel 3 lid 2
                  consolidate build --out public

                exit codes: 0 done, 1 findings, 2 wrong usage, 3 the environment, 4 a defect of the program
                see `consolidate COMMAND --help`
                """;
    }

    static String of(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        StringBuilder page = new StringBuilder();
        page.append(line.getCommandName()).append(": ").append(lines(usage.header()));
        page.append("\nusage: ")
                .append(line.getCommandName())
                .append(synopsis(spec))
                .append(" [OPTION…]\n\n");
        page.append(lines(usage.description()));
        page.append(usage.description().length == 0 ? "" : "\n");
        page.append(table("options", options(spec, false)));
        page.append(table("\noptions of every command", options(spec, true)));
        page.append("\nexamples\n");
        for (String example : usage.footer()) {
            page.append("  ").append(example).append('\n');
        }
        return page.toString();
    }

    private static String synopsis(CommandSpec spec) {
        StringBuilder words = new StringBuilder();
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            String several = parameter.arity().max() > 1 || parameter.isMultiValue() ? "…" : "";
            String label = parameter.paramLabel() + several;
            words.append(' ').append(parameter.required() ? label : "[" + label + "]");
        }
        return words.toString();
    }

    private static List<Row> commands() {
        List<Row> rows = new ArrayList<>();
        for (CommandName command : CommandName.values()) {
            rows.add(new Row(command.word(), command.summary()));
        }
        return rows;
    }

    private static List<Row> options(CommandSpec spec, boolean common) {
        List<Row> rows = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            if (isCommon(option) == common) {
                String names = String.join(", ", option.names());
                String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
                rows.add(new Row(names + value, String.join(" ", option.description())));
            }
        }
        return rows;
    }

    private static boolean isCommon(OptionSpec option) {
        return option.userObject() instanceof java.lang.reflect.Field field
                && field.getDeclaringClass() == CommonOptions.class;
    }

    private static String lines(String... lines) {
        return lines.length == 0 ? "" : String.join("\n", lines) + "\n";
    }

    private static String table(String title, List<Row> rows) {
        int widest = 0;
        for (Row row : rows) {
            widest = Math.max(widest, row.term().length());
        }
        StringBuilder table = new StringBuilder(title).append('\n');
        for (Row row : rows) {
            table.append(" ".repeat(INDENT)).append(row.term());
            table.append(" ".repeat(widest + GAP - row.term().length()))
                    .append(row.words())
                    .append('\n');
        }
        return table.toString();
    }
}

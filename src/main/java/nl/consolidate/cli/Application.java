package nl.consolidate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** One run of the program: arguments come in, an exit code goes out, and no fault escapes. */
public final class Application {
    private final Machine machine;
    private final Outlet out;
    private final Outlet err;

    Application(Machine machine) {
        this.machine = machine;
        this.out = new Outlet(machine.out());
        this.err = new Outlet(machine.err());
    }

    /** Never throws and never exits. */
    public int run(String... args) {
        try {
            return dispatch(args).value();
        } catch (UsageError wrong) {
            return complain(wrong.words(), wrong.help(), ExitCode.USAGE);
        } catch (IOException fault) {
            return complain(Faults.words(fault), List.of(), ExitCode.ENVIRONMENT);
        } catch (RuntimeException | Error defect) {
            return complainOfDefect(defect, List.of(args).contains("--debug"));
        }
    }

    private ExitCode dispatch(String... args) throws IOException {
        Invocation invocation = Invocation.of(args);
        if (invocation.command() != null) {
            return runCommand(invocation.command(), invocation);
        }
        if (invocation.word().equals("help")) {
            return explainCommand(invocation);
        }
        if (!invocation.word().isEmpty()) {
            throw unknownCommand(invocation.word());
        }
        return runWithoutCommand(invocation);
    }

    private ExitCode runCommand(CommandName name, Invocation invocation) throws IOException {
        Subcommand command = name.make();
        CommandLine line = Syntax.of(name.word(), command);
        parse(line, invocation.arguments());
        if (command.common().help) {
            out.print(Help.of(line));
            return ExitCode.DONE;
        }
        if (command.common().version) {
            return printVersion();
        }
        return run(command, new Session(machine, command.common(), out, err));
    }

    private ExitCode run(Subcommand command, Session session) throws IOException {
        try {
            return command.run(session);
        } catch (Refusal refusal) {
            session.tell(refusal.findings());
            complain(refusal.words(), List.of(), refusal.exitCode());
            return refusal.exitCode();
        }
    }

    private ExitCode runWithoutCommand(Invocation invocation) throws IOException {
        RootCommand root = new RootCommand();
        CommandLine line = Syntax.of("", root);
        parse(line, invocation.arguments());
        if (root.common.version) {
            return printVersion();
        }
        if (root.common.help) {
            out.print(Help.ofProgram(line));
            return ExitCode.DONE;
        }
        err.print(Help.brief());
        return ExitCode.USAGE;
    }

    // consolidate help show
    private ExitCode explainCommand(Invocation invocation) throws IOException {
        for (String word : invocation.arguments()) {
            CommandName name = CommandName.of(word);
            if (name != null) {
                out.print(Help.of(Syntax.of(name.word(), name.make())));
                return ExitCode.DONE;
            }
            if (!word.startsWith("-")) {
                throw unknownCommand(word);
            }
        }
        out.print(Help.ofProgram(Syntax.of("", new RootCommand())));
        return ExitCode.DONE;
    }

    private static void parse(CommandLine line, List<String> arguments) {
        try {
            line.parseArgs(arguments.toArray(new String[0]));
        } catch (ParameterException wrong) {
            throw Syntax.explain(wrong);
        }
    }

    private ExitCode printVersion() throws IOException {
        out.print("consolidate " + Session.version() + "\n");
        return ExitCode.DONE;
    }

    private static UsageError unknownCommand(String word) {
        String all = "the commands are: " + String.join(", ", CommandName.words());
        return UsageError.near("there is no command \"" + word + "\"", word, CommandName.words(), all);
    }

    private int complain(String message, List<String> help, ExitCode code) {
        StringBuilder words = new StringBuilder("error: ").append(message).append('\n');
        help.forEach(line -> words.append("  = help: ").append(line).append('\n'));
        printMessage(words.toString());
        return code.value();
    }

    private int complainOfDefect(Throwable defect, boolean debug) {
        String what = "this is a defect of the program, not of what you did: " + defect;
        List<String> help = debug ? List.of() : List.of("please report it with what `--debug` adds");
        int code = complain(what.lines().findFirst().orElse(what), help, ExitCode.DEFECT);
        if (debug) {
            StringWriter trace = new StringWriter();
            defect.printStackTrace(new PrintWriter(trace));
            printMessage(trace.toString());
        }
        return code;
    }

    // there is nowhere left to say that this cannot be said
    private void printMessage(String text) {
        try {
            err.print(text);
        } catch (IOException nobodyListens) {
            return;
        }
    }
}

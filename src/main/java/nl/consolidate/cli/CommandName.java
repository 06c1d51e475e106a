package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The commands; only the one that was asked for is made. */
enum CommandName {
    CHECK("read and replay everything, report all findings"),
    SHOW("print the consolidated text for a day, or a part of it"),
    VERSIONS("list the versions of a regulation and why each came"),
    LOG("list what changed a regulation or a provision, newest first"),
    BLAME("tell of each provision or word which decision put it there"),
    DIFF("tell what changed between two texts of a regulation"),
    CONCORDANCE("list old numbers and new ones"),
    COMPARE("line an official consolidated text up with ours"),
    DRAFT("draft the amendment that leads from one text to another"),
    BUILD("publish every version of every regulation as a site"),
    VERIFY("compare a publication with its manifest"),
    SCHEMA("print the JSON Schemas of source files and of data"),
    EXPLAIN("explain why a provision reads so, or what a finding means");

    private final String summary;

    CommandName(String summary) {
        this.summary = summary;
    }

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String summary() {
        return summary;
    }

    Subcommand make() {
        return switch (this) {
            case CHECK -> new CheckCommand();
            case SHOW -> new ShowCommand();
            case VERSIONS -> new VersionsCommand();
            case LOG -> new LogCommand();
            case BLAME -> new BlameCommand();
            case DIFF -> new DiffCommand();
            case CONCORDANCE -> new ConcordanceCommand();
            case COMPARE -> new CompareCommand();
            case DRAFT -> new DraftCommand();
            case BUILD -> new BuildCommand();
            case VERIFY -> new VerifyCommand();
            case SCHEMA -> new SchemaCommand();
            case EXPLAIN -> new ExplainCommand();
        };
    }

    static @Nullable CommandName of(String word) {
        for (CommandName command : values()) {
            if (command.word().equals(word)) {
                return command;
            }
        }
        return null;
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (CommandName command : values()) {
            words.add(command.word());
        }
        return words;
    }
}

package nl.consolidate.cli;

import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;

/** Findings that stand in the way of an answer. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> findings;

    /** The message says what is not done because of them. */
    Refusal(String message, List<Diagnostic> findings) {
        super(message, null, false, false);
        this.findings = List.copyOf(findings);
    }

    String words() {
        return String.valueOf(getMessage());
    }

    List<Diagnostic> findings() {
        return findings;
    }

    ExitCode exitCode() {
        return exitCode(findings);
    }

    /** What findings mean for the shell: nothing but errors counts, and the environment more than what is written. */
    static ExitCode exitCode(List<Diagnostic> findings) {
        ExitCode code = ExitCode.DONE;
        for (Diagnostic finding : findings) {
            if (isOfTheEnvironment(finding.code())) {
                return ExitCode.ENVIRONMENT;
            }
            code = finding.isError() ? ExitCode.FINDINGS : code;
        }
        return code;
    }

    private static boolean isOfTheEnvironment(Code code) {
        return code == Code.FOLDER_UNREADABLE || code == Code.FILE_UNREADABLE || code == Code.OUTPUT_UNWRITABLE;
    }
}

package nl.consolidate.cli;

import java.util.List;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;

/** What stands in the way of an answer. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> findings;
    private final ExitCode exitCode;

    /** The message says what is not done because of them. */
    Refusal(String message, List<Diagnostic> findings) {
        super(message, null, false, false);
        this.findings = List.copyOf(findings);
        this.exitCode = exitCode(findings);
    }

    /** An answer that the user did not hope for, without any finding. */
    Refusal(String message, ExitCode exitCode) {
        super(message, null, false, false);
        this.findings = List.of();
        this.exitCode = exitCode;
    }

    String words() {
        return String.valueOf(getMessage());
    }

    List<Diagnostic> findings() {
        return findings;
    }

    ExitCode exitCode() {
        return exitCode;
    }

    /** What findings mean for the shell: nothing but errors counts, and the environment more than what is written. */
    static ExitCode exitCode(List<Diagnostic> findings) {
        ExitCode code = ExitCode.DONE;
        for (Diagnostic finding : findings) {
            if (finding.isError()) {
                code = worse(code, exitCode(finding.code()));
            }
        }
        return code;
    }

    private static ExitCode worse(ExitCode one, ExitCode other) {
        return one.value() > other.value() ? one : other;
    }

    private static ExitCode exitCode(Code code) {
        return switch (code) {
            case FOLDER_UNREADABLE, FILE_UNREADABLE, OUTPUT_UNWRITABLE -> ExitCode.ENVIRONMENT;
            case OUTPUT_NOT_OURS -> ExitCode.USAGE;
            default -> ExitCode.FINDINGS;
        };
    }
}

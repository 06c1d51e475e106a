package nl.consolidate.source;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads the rule that gives the first day in force. */
final class CommencementReader {
    private static final Pattern DAYS = Pattern.compile("(?:day|([1-9][0-9]{0,3}) days?) after publication");
    private static final Pattern MONTH =
            Pattern.compile("first day of (?:([1-9][0-9]{0,2})(?:st|nd|rd|th) )?month after publication");
    private static final Pattern WITH = Pattern.compile("with ([A-Za-z0-9][A-Za-z0-9-]{0,99})");
    private static final List<String> FORMS = List.of(
            "day after publication",
            "8 days after publication",
            "first day of month after publication",
            "first day of 2nd month after publication",
            "on publication",
            "default",
            "with ID",
            "to be determined");

    private CommencementReader() {}

    static @Nullable Located<Commencement> read(Located<String> words, Diagnostics findings) {
        if (Values.isDate(words.value())) {
            Located<LocalDate> day = Values.date(words, findings);
            return day == null ? null : new Located<>(new Commencement.OnDate(day.value()), words.span());
        }
        Commencement rule = rule(words.value());
        if (rule == null) {
            findings.add(refusal(words));
            return null;
        }
        return new Located<>(rule, words.span());
    }

    private static @Nullable Commencement rule(String words) {
        Matcher days = DAYS.matcher(words);
        if (days.matches()) {
            return new Commencement.DaysAfterPublication(numberIn(days));
        }
        Matcher month = MONTH.matcher(words);
        if (month.matches()) {
            return new Commencement.FirstOfMonth(numberIn(month));
        }
        Matcher with = WITH.matcher(words);
        if (with.matches()) {
            return new Commencement.With(with.group(1));
        }
        return switch (words) {
            case "on publication" -> new Commencement.OnPublication();
            case "default" -> new Commencement.Silent();
            case "to be determined" -> new Commencement.ToBeDetermined();
            default -> null;
        };
    }

    private static int numberIn(Matcher matcher) {
        return matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
    }

    private static Diagnostic refusal(Located<String> words) {
        return Diagnostic.of(
                        Code.INVALID_COMMENCEMENT,
                        words.span(),
                        Values.quoted(words.value()) + " is neither a date nor a rule of commencement")
                .withHelp(Nearest.question(words.value(), FORMS)
                        .orElse("write a date as year-month-day, or one of: " + String.join(", ", FORMS)));
    }
}

package nl.consolidate.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.consolidate.amendment.Operation;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Address;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import nl.consolidate.timeline.Effect;

/** Finds a new text that begins with the number of another provision than the one that gets it. */
final class PrintedNumber implements DraftingRule {
    // a sentence goes on in small letters: "Artikel 9 is niet van toepassing" is no heading
    private static final String HEADING = "(?i:%s)\\s+([0-9][\\p{L}0-9.:-]*?|[IVXLC]+)(?:[.:]?\\s*|[.:]?\\s+\\p{Lu}.*)";

    @Override
    public List<Diagnostic> judge(Drafted drafted) {
        return drafted.steps().stream()
                .map(Stage::effect)
                .flatMap(effect -> finding(effect).stream())
                .toList();
    }

    private static Optional<Diagnostic> finding(Effect effect) {
        if (effect.change() == null) {
            return Optional.empty();
        }
        Operation operation = effect.change().operation();
        if (operation instanceof Operation.Replace replace) {
            return finding(replace.target(), replace.content());
        }
        return operation instanceof Operation.Insert insert
                ? finding(insert.target(), insert.content())
                : Optional.empty();
    }

    private static Optional<Diagnostic> finding(Located<Address> target, Provision content) {
        Step step = target.value().last().orElse(null);
        if (step == null || !step.kind().isNumbered() || step.value().isEmpty()) {
            return Optional.empty();
        }
        return printed(content)
                .filter(number -> !number.equals(step.value()))
                .map(number -> Diagnostic.of(
                                Code.NUMBER_PRINTED_OTHERWISE,
                                target.span(),
                                "the new text of " + target.value() + " begins with \"" + shown(content, number) + "\"")
                        .withLabel("another number")
                        .withHelp("mend the address, or take the number out of the text; where the decision prints it"
                                + " so, accept it with `allow:`"));
    }

    private static String shown(Provision content, String number) {
        return content.kind().isInner() ? number : content.kind().title() + " " + number;
    }

    private static Optional<String> printed(Provision content) {
        return content.kind().isInner() ? onlyPart(content) : heading(content);
    }

    // "3. Het college …" as the whole text of lid 2
    private static Optional<String> onlyPart(Provision content) {
        boolean wraps = content.text().isBlank() && content.children().size() == 1 && content.label() != null;
        return Optional.ofNullable(wraps ? content.children().get(0).label() : null)
                .map(Object::toString)
                .filter(number -> isNumber(number) == isNumber(String.valueOf(content.label())));
    }

    private static boolean isNumber(String label) {
        return Character.isDigit(label.charAt(0));
    }

    private static Optional<String> heading(Provision content) {
        Pattern heading = Pattern.compile(HEADING.formatted(content.kind().dutch()));
        return Stream.of(content.heading(), firstKop(content), ownLine(content))
                .map(heading::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static String firstKop(Provision content) {
        boolean kop = content.text().isBlank()
                && !content.children().isEmpty()
                && content.children().get(0).kind() == ProvisionKind.HEADING;
        return kop ? content.children().get(0).heading() : "";
    }

    // a first line by itself that is no sentence
    private static String ownLine(Provision content) {
        String[] blocks = content.text().strip().split("\n\\s*\n", 2);
        boolean alone = blocks.length > 1 || !content.children().isEmpty();
        return alone && !blocks[0].contains("\n") && !blocks[0].matches(".*[\\p{L})][.,;:]") ? blocks[0].strip() : "";
    }
}

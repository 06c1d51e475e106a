package nl.consolidate.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.consolidate.amendment.ExpectedText;
import nl.consolidate.amendment.ExpectedText.ArticleName;
import nl.consolidate.amendment.ExpectedText.Articles;
import nl.consolidate.amendment.ExpectedText.Content;
import nl.consolidate.amendment.ExpectedText.Hash;
import nl.consolidate.amendment.ExpectedText.Words;
import nl.consolidate.collation.FirstDifference;
import nl.consolidate.collation.TextHash;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Lookup;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.notation.PlainWords;
import org.jspecify.annotations.Nullable;

/** Holds one text against what the sources expect of it. */
final class ExpectationChecks {
    private final ExpectedText expected;
    private final ConsolidatedText text;

    ExpectationChecks(ExpectedText expected, ConsolidatedText text) {
        this.expected = expected;
        this.text = text;
    }

    /** The expectation that is not met, with the first place where it is not; empty where it is. */
    Optional<Diagnostic> finding() {
        if (text.isRefused()) {
            return Optional.of(refused());
        }
        Located<String> status = expected.status();
        if (status != null && !text.status().slug().equals(status.value())) {
            return Optional.of(unmet(
                    status.span(),
                    "the status of " + named() + " is " + text.status().slug() + ", not " + status.value()));
        }
        Content content = expected.content();
        if (content == null) {
            return Optional.empty();
        }
        return text.hasText() ? content(content) : Optional.of(unmet(expected.span(), noText()));
    }

    private String named() {
        return expected.regulation().value() + " on " + expected.on()
                + (expected.known() == null ? "" : ", as known on " + expected.known());
    }

    private String noText() {
        return "there is no text of " + named() + ": its status is "
                + text.status().slug();
    }

    private Diagnostic refused() {
        Diagnostic first =
                text.findings().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
        return unmet(expected.span(), "the text of " + named() + " is refused: " + first.message())
                .withRelated(first.span(), "refused here: " + first.code().slug());
    }

    private static Diagnostic unmet(SourceSpan span, String message) {
        return Diagnostic.of(Code.EXPECTATION_UNMET, span, message);
    }

    private Optional<Diagnostic> content(Content content) {
        if (content instanceof Words words) {
            return at(words.at(), place -> words(words, place));
        }
        return content instanceof Hash hash ? at(hash.at(), place -> hash(hash, place)) : articles((Articles) content);
    }

    private Optional<Diagnostic> at(@Nullable Located<Address> at, Function<Path, Optional<Diagnostic>> check) {
        Provision root = text.regulation().root();
        if (at == null) {
            return check.apply(Path.ofRoot(root));
        }
        List<Path> places = Lookup.find(root, at.value());
        if (places.size() == 1) {
            return check.apply(places.get(0));
        }
        String found =
                places.isEmpty() ? "there is no " + at.value() : at.value() + " names " + places.size() + " places";
        return Optional.of(unmet(at.span(), found + " in " + named()));
    }

    private Optional<Diagnostic> words(Words words, Path place) {
        Optional<FirstDifference> first = place.target().kind().isContainer()
                ? FirstDifference.ofTexts(place.target(), words.provision())
                : FirstDifference.ofProvisions(place, words.provision(), words.heading());
        return first.map(difference -> withCause(
                unmet(
                        words.span(),
                        difference.at() + " of " + named() + " reads " + difference.ours() + ", expected is "
                                + difference.expected()),
                difference.at()));
    }

    private Optional<Diagnostic> hash(Hash hash, Path place) {
        String actual = TextHash.of(place);
        if (actual.equals(hash.sha256().value())) {
            return Optional.empty();
        }
        String what = hash.at() == null ? "the text" : hash.at().value().toString();
        Diagnostic finding = unmet(hash.sha256().span(), what + " of " + named() + " has another SHA-256: " + actual)
                .withHelp("compare the text with the official one; where it is right, expect this hash");
        return Optional.of(
                hash.at() == null ? finding : withCause(finding, hash.at().value()));
    }

    private Optional<Diagnostic> articles(Articles articles) {
        List<Path> found = Lookup.allOf(Path.ofRoot(text.regulation().root()), ProvisionKind.ARTICLE);
        List<Located<ArticleName>> names = articles.names();
        for (int i = 0; i < Math.max(found.size(), names.size()); i++) {
            if (i >= names.size()) {
                return Optional.of(withCause(
                        unmet(
                                articles.span(),
                                named() + " has " + shown(found.get(i)) + " beyond the expected articles"),
                        found.get(i).address()));
            }
            Located<ArticleName> name = names.get(i);
            if (i >= found.size()) {
                return Optional.of(
                        unmet(name.span(), named() + " ends before article " + name.value() + ", which is expected"));
            }
            if (!isNamed(found.get(i), name.value())) {
                String message = "the article in place " + (i + 1) + " of " + named() + " is " + shown(found.get(i))
                        + ", expected is \"" + name.value() + "\"";
                return Optional.of(
                        withCause(unmet(name.span(), message), found.get(i).address()));
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Path article, ArticleName name) {
        String heading = name.heading();
        return number(article).equals(name.number())
                && (heading == null || oneSpaced(heading(article)).equals(oneSpaced(heading)));
    }

    private static String shown(Path article) {
        return "\"" + (number(article) + " " + heading(article)).strip() + "\"";
    }

    private static String number(Path article) {
        return article.target().label() == null ? "" : article.target().label().value();
    }

    private static String heading(Path article) {
        return article.target().isRepealed()
                ? PlainWords.REPEALED
                : PlainWords.of(article.target().heading());
    }

    private static String oneSpaced(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    // the innermost provision around the place that anything ever happened to
    private Diagnostic withCause(Diagnostic finding, Address at) {
        List<Path> places = Lookup.find(text.regulation().root(), at);
        if (places.isEmpty()) {
            return finding;
        }
        List<Provision> nodes = new ArrayList<>(places.get(0).nodes());
        for (int i = nodes.size() - 1; i >= 0; i--) {
            List<HistoryEntry> history = text.historyOf(nodes.get(i).id());
            if (!history.isEmpty()) {
                SourceSpan last = history.get(history.size() - 1).effect().span();
                return finding.withRelated(last, "changed last by this");
            }
        }
        return finding.withRelated(places.get(0).target().source(), "it stands here");
    }
}

package nl.consolidate.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.diff.Comparison;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.render.ComparisonPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How two texts of one regulation are asked for. */
final class TwoTexts {
    @Option(
            names = "--from",
            paramLabel = "VIEW",
            description =
                    "the first text: DATE, today, \"DATE then\", \"DATE known DATE\", \"before ID\", \"after ID\"")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "VIEW", description = "the second text (default: today)")
    private @Nullable String to;

    @Option(
            names = "--amendment",
            paramLabel = "ID",
            description = "what a decision did: --from \"before ID\" --to \"after ID\"")
    private @Nullable String amendment;

    @Mixin
    private LookingOptions looking = new LookingOptions();

    @Option(
            names = "--from-sources",
            paramLabel = "SOURCES",
            description = "another folder for the first text, or git:REVISION of the same")
    private @Nullable String fromSources;

    @Option(names = "--to-sources", paramLabel = "SOURCES", description = "the same for the second text")
    private @Nullable String toSources;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "only this provision of either text; may be given again")
    private List<String> addresses = new ArrayList<>();

    @Mixin
    private ReplayOptions replay = new ReplayOptions();

    /** Reads and compares; refuses a text that has errors. */
    Comparison compare(String regulation, Session session) throws IOException {
        LocalDate today = session.today();
        View first = first(today);
        View second = second(today);
        Library old = OtherSources.open(fromSources, session, replay.settings());
        boolean same = fromSources == null && toSources == null;
        Library now = same ? old : OtherSources.open(toSources, session, replay.settings());
        ConsolidatedText before = text(old, regulation, first, session);
        ConsolidatedText after = text(now, regulation, second, session);
        LookingOptions.tellOthers(first, second, before, after, now, session);
        Comparison comparison = Comparison.of(before, after);
        return addresses.isEmpty() ? comparison : comparison.within(named(before, after));
    }

    /** A page that tells from which sources its texts come, where these are not the same. */
    ComparisonPage named(ComparisonPage page, Session session) {
        return fromSources == null && toSources == null
                ? page
                : page.withSources(OtherSources.named(fromSources, session), OtherSources.named(toSources, session));
    }

    private View first(LocalDate today) {
        if (amendment != null) {
            if (from != null || to != null) {
                throw new UsageError("--amendment stands in the place of --from and --to");
            }
            return new View.Around(amendment, false);
        }
        if (from == null && fromSources == null && toSources == null) {
            throw new UsageError(
                    "which text is the first is missing",
                    "name it: `--from DATE`, or `--amendment ID` for what a decision did");
        }
        return View.parse("--from", from == null ? View.TODAY : from, today);
    }

    private View second(LocalDate today) {
        return amendment != null
                ? new View.Around(amendment, true)
                : View.parse("--to", to == null ? View.TODAY : to, today);
    }

    private ConsolidatedText text(Library library, String regulation, View view, Session session) throws IOException {
        ConsolidatedText text = library.at(regulation, looking.viewpoint(view, library, regulation, session.today()));
        if (text.isRefused()) {
            throw new Refusal("nothing is compared, because a text has errors", text.findings());
        }
        session.tellAside(text.findings());
        return text;
    }

    // a number can name one provision in the first text and another one in the second: both are meant
    private Set<ProvisionId> named(ConsolidatedText before, ConsolidatedText after) {
        Set<ProvisionId> found = new HashSet<>();
        for (String address : addresses) {
            List<Addresses> read = AddressWords.read(List.of(address));
            List<ProvisionId> old = ids(before, read);
            found.addAll(old);
            found.addAll(old.isEmpty() ? idsOrRefuse(after, read) : ids(after, read));
        }
        return found;
    }

    private static List<ProvisionId> ids(ConsolidatedText text, List<Addresses> addresses) {
        try {
            return idsOrRefuse(text, addresses);
        } catch (UsageError missing) {
            return List.of();
        }
    }

    private static List<ProvisionId> idsOrRefuse(ConsolidatedText text, List<Addresses> addresses) {
        return new Places(text)
                .of(addresses).stream().map(place -> place.target().id()).toList();
    }
}

package nl.consolidate.render.json;

import java.util.List;
import java.util.function.Function;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Ledger;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.consolidation.Window;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.render.Page;
import nl.consolidate.render.Renderer;
import nl.consolidate.render.TracePage;
import org.jspecify.annotations.Nullable;

/** Texts and versions as JSON; {@code "format": 1} promises the keys, readers ignore those that they do not know. */
public final class JsonRenderer implements Renderer {
    private static final int FORMAT = 1;

    @Override
    public String render(Page page) {
        ConsolidatedText text = page.text();
        Path root = Path.ofRoot(text.regulation().root());
        List<Provision> all = text.hasText() ? root.target().children() : List.of();
        return JsonWriter.document(out -> {
            writeHead(text, out);
            ProvisionJson provisions = new ProvisionJson(page, out);
            provisions.write("provisions", all.stream().map(root::down).toList());
            new PageJson(page, out).write();
        });
    }

    @Override
    public String render(ConsolidatedText text, List<Path> parts) {
        return JsonWriter.document(out -> {
            writeHead(text, out);
            new ProvisionJson(Page.of(text), out).write("provisions", text.hasText() ? parts : List.of());
            PageJson.writeLedger(text.ledger(), out);
        });
    }

    @Override
    public String render(TracePage trace) {
        return JsonWriter.document(out -> {
            writeHead(trace.page().text(), out);
            out.objects("steps", trace.entries(), entry -> {
                new PageJson(entry.text(), out).writeEffect(entry.effect());
                out.bool("refused", entry.refused()).texts("lines", entry.lines());
                new ProvisionJson(entry.text(), out).write("provisions", entry.parts());
            });
            PageJson.writeLedger(trace.page().text().ledger(), out);
        });
    }

    /** All versions of a regulation, in the order given, with the account of today. */
    public String versions(String regulation, List<TextVersion> versions, Ledger ledger) {
        return JsonWriter.document(out -> {
            out.number("format", FORMAT)
                    .text("regulation", regulation)
                    .objects("versions", versions, version -> writeVersion(version, out));
            PageJson.writeLedger(ledger, out);
        });
    }

    /** The same with the page on which each stands, null for none. */
    public String versions(
            String regulation,
            List<TextVersion> versions,
            Ledger ledger,
            Function<TextVersion, @Nullable String> pages) {
        return JsonWriter.document(out -> {
            out.number("format", FORMAT).text("regulation", regulation).objects("versions", versions, version -> {
                writeVersion(version, out);
                out.textOrNull("page", pages.apply(version));
            });
            PageJson.writeLedger(ledger, out);
        });
    }

    private static void writeHead(ConsolidatedText text, JsonWriter out) {
        out.number("format", FORMAT)
                .text("regulation", text.regulation().id())
                .text("title", text.regulation().title())
                .text("citationTitle", text.regulation().citationTitle())
                .text("language", text.regulation().language())
                .date("validOn", text.viewpoint().validOn())
                .date("knownOn", text.viewpoint().knownOn())
                .text("status", text.status().slug())
                .bool("refused", text.isRefused())
                .text("banner", text.officialLine())
                .object("version", () -> writeWindow(text.window(), out));
    }

    private static void writeVersion(TextVersion version, JsonWriter out) {
        writeWindow(version.window(), out);
        out.text("banner", version.text().officialLine())
                .text("status", version.text().status().slug())
                .bool("refused", version.text().isRefused())
                .texts("because", version.because());
    }

    private static void writeWindow(Window window, JsonWriter out) {
        out.date("validFrom", window.validFrom())
                .date("validUntil", window.validUntil())
                .date("knownFrom", window.knownFrom())
                .date("knownUntil", window.knownUntil());
    }
}

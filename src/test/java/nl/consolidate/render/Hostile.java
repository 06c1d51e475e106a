package nl.consolidate.render;

import static nl.consolidate.render.Decisions.decision;
import static nl.consolidate.render.Decisions.effect;
import static nl.consolidate.render.Decisions.located;
import static nl.consolidate.render.Decisions.nextDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Publication;
import nl.consolidate.amendment.Times;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.HistoryEntry;
import nl.consolidate.consolidation.HistoryKind;
import nl.consolidate.consolidation.Ledger;
import nl.consolidate.consolidation.OverviewRow;
import nl.consolidate.consolidation.StaleReference;
import nl.consolidate.consolidation.TextStatus;
import nl.consolidate.consolidation.Window;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.model.Address;
import nl.consolidate.model.Authority;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.EffectState;
import nl.consolidate.timeline.Viewpoint;
import nl.consolidate.timeline.Withheld;

/** A text with the same words in every field that a source can fill. */
public final class Hostile {
    /** What people try in order to get a page to do something. */
    public static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt src=//evil.example/x.js></sCrIpT>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><script>alert&#40;1)</script></svg>",
            "<iframe src=javascript:alert(1)>",
            "<body onload=alert(1)>",
            "<a href=\"javascript:alert(1)\">klik</a>",
            "<details open ontoggle=alert(1)>",
            "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<style>*{background:url(//evil.example)}</style>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
            "<base href=//evil.example/>",
            "<form action=//evil.example><input name=q autofocus onfocus=alert(1)>",
            "<object data=//evil.example></object><embed src=//evil.example>",
            "</title><script>alert(1)</script>",
            "</style><script>alert(1)</script>",
            "--><script>alert(1)</script><!--",
            "]]><script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "` onmouseover=`alert(1)",
            "[klik](javascript:alert(1))",
            "[klik](JaVaScRiPt:alert(1))",
            "[klik](java&#115;cript:alert(1))",
            "[klik](&#x6A;avascript:alert(1))",
            "[klik](<java\tscript:alert(1)>)",
            "[klik](\u0001javascript:alert(1))",
            "[klik](data:text/html;base64,PHNjcmlwdD4=)",
            "[klik](vbscript:msgbox(1))",
            "[klik](//evil.example/x)",
            "[klik](/etc/passwd)",
            "[klik](#nergens)",
            "[klik](file:///etc/passwd)",
            "[klik](https://ok.example/\"onmouseover=alert(1))",
            "[klik](https://ok.example/ \"titel\\\" onmouseover=alert(1)\")",
            "![beeld](https://evil.example/spoor.gif)",
            "![beeld](javascript:alert(1))",
            "<javascript:alert(1)>",
            "<https://ok.example/x>",
            "<https://ok.example/'onmouseover='alert(1)>",
            "[klik][ver]\n\n[ver]: javascript:alert(1)",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "{{constructor.constructor('alert(1)')()}}",
            "\u202Etxet dedaolpu\u202C",
            "\u001B[31mrood\u001B[0m",
            "# kop\n\n<div onclick=alert(1)>\n\ntekst</div>",
            "| a | b |\n|---|---|\n| <b onclick=alert(1)>x</b> | [y](javascript:1) |",
            "```html\n<script>alert(1)</script>\n```");

    private Hostile() {}

    public static ConsolidatedText with(String words) {
        Tree tree = new Tree();
        Provision lid = tree.lid("1", words, tree.item("a", words), tree.closing(words));
        Provision article = tree.article("1", words, words, tree.definition(words, words), lid);
        Provision annex = tree.annex(
                "1",
                words,
                words,
                tree.heading(words, words, tree.table("| a | b |\n|---|---|", "| " + words + " | b |")),
                tree.notHeld(tree.closing(words)));
        Provision root = tree.regulation(tree.chapter("1", words, article), annex);
        Decision decision = decision(
                "x", words, LocalDate.of(2020, 1, 1), new Publication(LocalDate.of(2020, 1, 2), words, true, words));
        Operation operation =
                new Operation.ReplaceText(located(Address.parse("artikel 1")), located(words), words, Times.ALL);
        Effect amends = effect(EffectKind.AMENDS, decision, nextDay(decision, null), words, operation, words);
        Effect edits = effect(EffectKind.EDITS, decision, nextDay(decision, null), words, operation, words);
        return new ConsolidatedText(
                regulation(words, root),
                Viewpoint.asItReadOn(LocalDate.of(2021, 1, 1)),
                TextStatus.IN_FORCE,
                words,
                new Window(null, null, null, null),
                List.of(amends, edits),
                List.of(new Withheld(amends, EffectState.ANNOUNCED), new Withheld(edits, EffectState.LEFT_OUT)),
                Map.of(
                        article.id(),
                        List.of(
                                new HistoryEntry(article.id(), HistoryKind.MOVED, amends, words, "artikel 1"),
                                new HistoryEntry(article.id(), HistoryKind.CORRECTED, edits, words, words))),
                List.of(new OverviewRow(LocalDate.of(2020, 1, 3), null, null, words, decision)),
                new Ledger(new TreeMap<>()),
                List.of(Diagnostic.of(Code.NO_TEXT, null, words)),
                List.of(new StaleReference(article.id(), Address.parse("artikel 2"), null, null, amends)),
                List.of(decision));
    }

    private static Regulation regulation(String words, Provision root) {
        return new Regulation(
                "voorbeeld",
                words,
                words,
                "nl",
                new Authority(words, words, words),
                words,
                List.of(words),
                new TreeMap<>(Map.of("eigen", words)),
                words,
                words,
                words,
                root,
                words,
                words,
                Decisions.SPAN);
    }
}

package nl.consolidate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diff.Alignment;
import nl.consolidate.drafting.AmendmentYaml;
import nl.consolidate.drafting.Draft;
import nl.consolidate.drafting.Drafter;
import nl.consolidate.drafting.Proof;
import nl.consolidate.model.Regulation;
import nl.consolidate.source.SourceReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Between any two versions that follow each other, forward and back, a draft leads from the one to the other. */
class RealDraftsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_draft_leads_from_each_version_of_the_real_regulations_to_the_next_and_back() throws IOException {
        proveAll("regulations");
    }

    @Tag("slow")
    @Test
    void a_draft_leads_from_each_version_of_the_examples_to_the_next_and_back() throws IOException {
        proveAll("examples");
    }

    private static void proveAll(String folder) throws IOException {
        Consolidator consolidator = new Consolidator(
                SourceReader.read(Path.of(folder), folder, new Diagnostics()).decisions(), Settings.DEFAULT);
        int drafts = 0;
        for (String regulation : consolidator.regulations()) {
            List<Regulation> texts = texts(consolidator, regulation);
            for (int i = 1; i < texts.size(); i++) {
                prove(regulation + " " + i, texts.get(i - 1), texts.get(i));
                prove(regulation + " " + i + " back", texts.get(i), texts.get(i - 1));
                drafts += 2;
            }
        }
        assertThat(drafts).isGreaterThan(2);
    }

    private static List<Regulation> texts(Consolidator consolidator, String regulation) {
        List<Regulation> texts = new ArrayList<>();
        for (TextVersion version : consolidator.versions(regulation, TODAY)) {
            ConsolidatedText text = version.text();
            if (text.hasText()) {
                texts.add(text.regulation());
            }
        }
        return texts;
    }

    private static void prove(String name, Regulation before, Regulation after) throws IOException {
        Regulation known = after.withRoot(Alignment.complete(before.root(), after.root()));
        Regulation foreign = after.withRoot(Alignment.adopt(before.root(), after.root()));
        for (Regulation second : List.of(known, foreign)) {
            Draft draft = Drafter.draft(before, second).orElseThrow(() -> new AssertionError("no draft: " + name));
            String yaml = AmendmentYaml.write(draft, new AmendmentYaml.Heading("ontwerp", "Ontwerp"));
            List<Instruction> parts = draft.isEmpty() ? List.of() : WrittenDraft.read(before.id(), yaml);
            assertThat(Proof.of(draft, parts).holds()).as("%s%n%s", name, yaml).isTrue();
        }
    }
}

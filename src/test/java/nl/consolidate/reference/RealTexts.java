package nl.consolidate.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.Regulation;
import nl.consolidate.reference.Measured.Found;
import nl.consolidate.reference.Reference.Bearing;
import nl.consolidate.source.SourceReader;
import nl.consolidate.timeline.Viewpoint;

/** The references in the real texts as they were found by reading, and as the program finds them. */
final class RealTexts {
    private static final String PREAMBLE = "aanhef";
    private static final java.nio.file.Path LIST = java.nio.file.Path.of("src/test/resources/references/real.txt");

    private final Set<Found> read = new LinkedHashSet<>();
    private final Set<Found> recognised = new LinkedHashSet<>();
    private int uncertain;

    static Measured measured() throws IOException {
        RealTexts texts = new RealTexts();
        Consolidator consolidator = new Consolidator(
                SourceReader.read(java.nio.file.Path.of("regulations"), "regulations", new Diagnostics())
                        .decisions(),
                Settings.DEFAULT);
        Regulation current = null;
        Set<String> regulations = new TreeSet<>();
        for (String line : Files.readAllLines(LIST, StandardCharsets.UTF_8)) {
            if (line.startsWith("== ")) {
                String[] head = line.split(" ", -1);
                LocalDate day = LocalDate.parse(head[2]);
                current = consolidator.at(head[1], new Viewpoint(day, day)).regulation();
                regulations.add(current.id());
                texts.recognise(current);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                texts.take(Objects.requireNonNull(current), line.split(" \\| ", -1));
            }
        }
        if (!regulations.equals(consolidator.regulations())) {
            throw new IllegalStateException("the list does not have all regulations");
        }
        return new Measured(texts.read, texts.recognised, texts.uncertain);
    }

    private void take(Regulation regulation, String[] entry) {
        String text = text(regulation, entry[0])
                .orElseThrow(() -> new IllegalStateException("no " + entry[0] + " in " + regulation.id()));
        int start = -1;
        for (int i = 0; i < Integer.parseInt(entry[2]); i++) {
            start = text.indexOf(entry[1], start + 1);
        }
        if (start < 0 || !read.add(new Found(regulation.id(), entry[0], entry[1], start, entry[3]))) {
            throw new IllegalStateException(String.join(" | ", entry));
        }
    }

    private static Optional<String> text(Regulation regulation, String address) {
        if (address.equals(PREAMBLE)) {
            return Optional.ofNullable(regulation.preamble());
        }
        return all(Path.ofRoot(regulation.root())).stream()
                .filter(path -> path.address().toString().equals(address))
                .map(path -> path.target().text())
                .findFirst();
    }

    private static List<Path> all(Path place) {
        List<Path> all = new ArrayList<>(List.of(place));
        for (Provision child : place.target().children()) {
            all.addAll(all(place.down(child)));
        }
        return all;
    }

    private void recognise(Regulation regulation) {
        References references = new References(regulation);
        Path root = Path.ofRoot(regulation.root());
        String preamble = regulation.preamble();
        keep(regulation, PREAMBLE, preamble == null ? "" : preamble, references, root);
        String closing = regulation.closing();
        keep(regulation, "slot", closing == null ? "" : closing, references, root);
        for (Path place : all(root)) {
            keep(regulation, place.address().toString(), place.target().text(), references, place);
        }
    }

    private void keep(Regulation regulation, String address, String text, References references, Path place) {
        for (Reference reference : references.in(text, place)) {
            if (reference.bearing() == Bearing.UNCERTAIN) {
                uncertain++;
            } else {
                recognised.add(Found.of(regulation.id(), address, text, reference));
            }
        }
    }
}

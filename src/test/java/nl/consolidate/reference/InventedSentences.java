package nl.consolidate.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The references in invented sentences as they were meant, and as the program finds them. */
final class InventedSentences {
    private static final java.nio.file.Path FOLDER = java.nio.file.Path.of("src/test/resources/references");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Pattern MARK = Pattern.compile("\\{([^{}=]+) = ([^{}=]+)}");
    private static final String OPEN = "?";
    private static final String OTHER = "other";

    private final Set<Found> read = new LinkedHashSet<>();
    private final Set<Found> recognised = new LinkedHashSet<>();
    private int uncertain;

    static Measured measured(String file) throws IOException {
        InventedSentences sentences = new InventedSentences();
        Consolidator consolidator = new Consolidator(
                SourceReader.read(FOLDER.resolve("invented"), "invented", new Diagnostics())
                        .decisions(),
                Settings.DEFAULT);
        Regulation regulation = null;
        for (String line : Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            if (line.startsWith("== ")) {
                regulation = consolidator
                        .at(line.substring(3), new Viewpoint(DAY, DAY))
                        .regulation();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] entry = line.split(" \\| ", 2);
                sentences.take(Objects.requireNonNull(regulation), entry[0], entry[1].replace('⏎', '\n'));
            }
        }
        return new Measured(sentences.read, sentences.recognised, sentences.uncertain);
    }

    private void take(Regulation regulation, String address, String marked) {
        StringBuilder plain = new StringBuilder();
        List<Found> open = new ArrayList<>();
        Set<Found> meant = new LinkedHashSet<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(plain, "");
            String target = mark.group(2).equals(OTHER) ? Measured.OTHER : mark.group(2);
            Found found = new Found(address, marked, mark.group(1), plain.length(), target);
            (target.equals(OPEN) ? open : meant).add(found);
            plain.append(mark.group(1));
        }
        mark.appendTail(plain);
        read.addAll(meant);
        recognise(regulation, place(regulation, address), plain.toString(), address, marked, open);
    }

    private void recognise(
            Regulation regulation, Path place, String plain, String address, String marked, List<Found> open) {
        for (Reference reference : new References(regulation).in(plain, place)) {
            Found found = Found.of(address, marked, plain, reference);
            if (reference.bearing() == Bearing.UNCERTAIN) {
                uncertain++;
            } else if (!found.words().isEmpty() && !isLeftOpen(found, open)) {
                recognised.add(found);
            }
        }
    }

    /** Whether the words alone do not tell where it points; that it is called another law is no fault then. */
    private static boolean isLeftOpen(Found found, List<Found> open) {
        return !found.isInternal()
                && open.stream()
                        .anyMatch(each -> each.start()
                                        <= found.start() + found.words().length()
                                && found.start() <= each.start() + each.words().length());
    }

    private static Path place(Regulation regulation, String address) {
        return all(Path.ofRoot(regulation.root())).stream()
                .filter(path -> path.address().toString().replace("\"", "").equals(address))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + address));
    }

    private static List<Path> all(Path place) {
        List<Path> all = new ArrayList<>(List.of(place));
        for (Provision child : place.target().children()) {
            all.addAll(all(place.down(child)));
        }
        return all;
    }
}

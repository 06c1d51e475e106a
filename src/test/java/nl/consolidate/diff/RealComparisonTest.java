package nl.consolidate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Address;
import nl.consolidate.source.SourceReader;
import nl.consolidate.timeline.Viewpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each instruction of the real amendments can be recognised in the comparison of before and after. */
class RealComparisonTest {
    private static final String DORDRECHT = "ambtelijke-organisatie-dordrecht";
    private static final String DRECHTSTEDEN = "organisatieverordening-drechtsteden";
    private static Consolidator consolidator = new Consolidator(List.of(), Settings.DEFAULT);

    @BeforeAll
    static void read() {
        consolidator = new Consolidator(
                SourceReader.read(Path.of("regulations"), "regulations", new Diagnostics())
                        .decisions(),
                Settings.DEFAULT);
    }

    private static ConsolidatedText asItRead(String regulation, String day) {
        return consolidator.at(regulation, Viewpoint.asItReadOn(LocalDate.parse(day)));
    }

    private static Comparison dordrecht() {
        return Comparison.of(asItRead(DORDRECHT, "2023-09-11"), asItRead(DORDRECHT, "2023-09-12"));
    }

    private static Map<ChangeKind, List<String>> places(Comparison comparison) {
        return comparison.changes().stream()
                .collect(Collectors.groupingBy(
                        Change::kind,
                        Collectors.mapping(
                                change -> change.from().equals(change.to())
                                        ? change.to()
                                        : change.from() + " → " + change.to(),
                                Collectors.toList())));
    }

    @Test
    void shows_what_the_second_amendment_did_to_the_dordrecht_rules() {
        places(dordrecht()).forEach((kind, all) -> System.out.println(kind + ": " + all));
        Concordance.of(dordrecht()).rows().forEach(System.out::println);
        System.out.println(places(Comparison.of(asItRead(DRECHTSTEDEN, "2019-01-17"), asItRead(DRECHTSTEDEN, "2019-01-18"))));
        assertThat(dordrecht().isSame()).isFalse();
    }
}

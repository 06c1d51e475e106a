package nl.consolidate.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.timeline.Viewpoint;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to replay all amendments of a regulation up to today, without reading files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReplayBenchmark {
    /** Articles, operations and amendments of the world. */
    @Param({"300-60-6", "300-600-24", "2000-500-20", "2000-1000-40", "2000-2500-100", "2000-5000-200"})
    public String world = "";

    private List<Decision> decisions = List.of();

    @Setup
    public void make() {
        String[] sizes = world.split("-");
        decisions = new LargeWorld(
                        Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]), 10)
                .decisions();
    }

    @Benchmark
    public ConsolidatedText replay() {
        LocalDate day = LocalDate.of(2030, 1, 1);
        return new Consolidator(decisions, Settings.DEFAULT).at(LargeWorld.ID, new Viewpoint(day, day));
    }
}

package nl.consolidate.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.consolidate.amendment.Decision;
import nl.consolidate.consolidation.Consolidator;
import nl.consolidate.consolidation.Settings;
import nl.consolidate.consolidation.TextVersion;
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

/** The time to find all versions of a regulation, without reading files, one after the other or many in procedure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class VersionsBenchmark {
    /** Articles, operations, amendments, and the days that each is in procedure. */
    @Param({
        "300-60-6-10",
        "2000-500-20-10",
        "2000-1000-40-10",
        "2000-2500-100-10",
        "2000-5000-200-10",
        "300-600-60-900",
        "2000-1000-40-900"
    })
    public String world = "";

    private List<Decision> decisions = List.of();

    @Setup
    public void make() {
        String[] sizes = world.split("-");
        decisions = new LargeWorld(
                        Integer.parseInt(sizes[0]),
                        Integer.parseInt(sizes[1]),
                        Integer.parseInt(sizes[2]),
                        Integer.parseInt(sizes[3]))
                .decisions();
    }

    @Benchmark
    public List<TextVersion> versions() {
        return new Consolidator(decisions, Settings.DEFAULT).versions(LargeWorld.ID, LocalDate.of(2030, 1, 1));
    }
}

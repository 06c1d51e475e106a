package nl.consolidate.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final SourceSpan SPAN = SourceSpan.startOf(new SourceFile("a.yaml", ""));
    private static final Located<LocalDate> BACK = located(LocalDate.of(2022, 1, 1));
    private static final Located<LocalDate> END = located(LocalDate.of(2030, 1, 1));
    private static final Schedule DECISION = new Schedule(located(new Commencement.DaysAfterPublication(1)), BACK, END);

    @Test
    void what_a_part_does_not_say_the_decision_says() {
        assertThat(Schedule.EMPTY.orElse(DECISION)).isEqualTo(DECISION);
    }

    @Test
    void a_part_with_its_own_day_in_force_does_not_work_back_with_the_rest() {
        Located<Commencement> own = located(new Commencement.OnDate(LocalDate.of(2024, 1, 1)));
        assertThat(new Schedule(own, null, null).orElse(DECISION)).isEqualTo(new Schedule(own, null, END));
    }

    @Test
    void a_part_can_work_back_by_itself() {
        Located<LocalDate> own = located(LocalDate.of(2023, 1, 1));
        assertThat(new Schedule(null, own, null).orElse(DECISION))
                .isEqualTo(new Schedule(DECISION.inForce(), own, END));
    }

    private static <T> Located<T> located(T value) {
        return new Located<>(value, SPAN);
    }
}

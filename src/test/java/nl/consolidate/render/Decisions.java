package nl.consolidate.render;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Expectation;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Publication;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectDates;
import nl.consolidate.timeline.EffectKind;
import nl.consolidate.timeline.OrderKey;
import org.jspecify.annotations.Nullable;

/** Decisions and their effects, made by hand. */
public final class Decisions {
    public static final SourceSpan SPAN = SourceSpan.startOf(new SourceFile("regulations/voorbeeld.yaml", ""));
    private static int last;

    private Decisions() {}

    public static <T> Located<T> located(T value) {
        return new Located<>(value, SPAN);
    }

    public static Decision decision(String id, String title, @Nullable LocalDate adopted, Publication published) {
        return new Decision(
                id,
                title,
                null,
                adopted == null ? null : located(adopted),
                located(published),
                Schedule.EMPTY,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Decision.Dossier.EMPTY,
                0,
                SPAN);
    }

    public static EffectDates nextDay(Decision decision, @Nullable LocalDate retroactiveTo) {
        LocalDate published = decision.publishedOn();
        return new EffectDates(
                decision.published().value(),
                new Commencement.DaysAfterPublication(1),
                decision.id(),
                published == null ? null : published.plusDays(1),
                retroactiveTo,
                null,
                null);
    }

    public static Effect effect(EffectKind kind, Decision decision, EffectDates dates, String part) {
        return effect(kind, decision, dates, part, null, "");
    }

    public static Effect effect(
            EffectKind kind,
            Decision decision,
            EffectDates dates,
            String part,
            @Nullable Operation operation,
            String reason) {
        last++;
        Change change = operation == null ? null : new Change(operation, Expectation.NONE, Schedule.EMPTY, SPAN);
        OrderKey order = new OrderKey(dates.inForce(), dates.publication().on(), null, 0, decision.id(), last, 0, 0);
        return new Effect(kind, "voorbeeld", decision, part, change, reason, dates, order, SPAN);
    }
}

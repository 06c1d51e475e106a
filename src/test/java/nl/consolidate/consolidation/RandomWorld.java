package nl.consolidate.consolidation;

import static nl.consolidate.timeline.SampleText.append;
import static nl.consolidate.timeline.SampleText.insertAfter;
import static nl.consolidate.timeline.SampleText.lid;
import static nl.consolidate.timeline.SampleText.regulation;
import static nl.consolidate.timeline.SampleText.renumber;
import static nl.consolidate.timeline.SampleText.repeal;
import static nl.consolidate.timeline.SampleText.replace;
import static nl.consolidate.timeline.SampleText.replaceText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.consolidate.amendment.Commencement.DaysAfterPublication;
import nl.consolidate.amendment.Commencement.OnDate;
import nl.consolidate.amendment.Commencement.ToBeDetermined;
import nl.consolidate.amendment.Commencement.With;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.model.Provision;
import nl.consolidate.timeline.SampleDecision;
import nl.consolidate.timeline.SampleText;
import nl.consolidate.timeline.Viewpoint;

/** Decisions by chance, the same for the same seed: few articles, few words and few days, so that they meet often. */
final class RandomWorld {
    static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 240;

    private final Random random;
    private final int articles;
    private final List<Decision> decisions = new ArrayList<>();
    private int operations;
    private int made;

    RandomWorld(long seed) {
        random = new Random(seed);
        articles = 3 + random.nextInt(6);
        decisions.add(base());
        int amendments = 1 + random.nextInt(6);
        for (int i = 0; i < amendments; i++) {
            decisions.add(amendment("a" + i));
        }
        others(amendments);
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** How many operations were written. */
    int operations() {
        return operations;
    }

    LocalDate day() {
        return START.plusDays(random.nextInt(2 * DAYS) - DAYS / 4L);
    }

    Viewpoint viewpoint() {
        return new Viewpoint(day(), day());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private LocalDate soon(LocalDate from, int days) {
        return from.plusDays(random.nextInt(days));
    }

    private Decision base() {
        Provision[] content = new Provision[articles];
        for (int i = 0; i < articles; i++) {
            content[i] = article("r", i + 1, chance(40) ? 1 + random.nextInt(3) : 0);
        }
        SampleDecision base = SampleDecision.of(regulation("r", content))
                .published(soon(START, 10).toString())
                .inForce(soon(START.plusDays(10), 20).toString());
        if (chance(20)) {
            base.retroactiveTo(START.minusDays(random.nextInt(30)).toString());
        }
        return base.build();
    }

    private static Provision article(String origin, int number, int leden) {
        Provision[] parts = new Provision[leden];
        for (int i = 0; i < leden; i++) {
            parts[i] = lid(origin, String.valueOf(number), String.valueOf(i + 1), "lid " + (i + 1));
        }
        return SampleText.article(origin, String.valueOf(number), "words " + number + " alpha", parts);
    }

    private Decision amendment(String id) {
        LocalDate published = soon(START.plusDays(20), DAYS);
        SampleDecision decision = SampleDecision.of(id).allow(Code.IN_FORCE_BEFORE_PUBLICATION);
        if (chance(92)) {
            decision.published(published.toString());
        }
        if (chance(50)) {
            decision.adopted(published.minusDays(random.nextInt(40)).toString());
        }
        if (chance(10)) {
            decision.draftedOn(published.minusDays(random.nextInt(40)).toString());
        }
        if (chance(20)) {
            decision.order(random.nextInt(3));
        }
        LocalDate inForce = published.plusDays(chance(10) ? -random.nextInt(60) : 1 + random.nextInt(40));
        dates(decision, inForce);
        decision.amends("r");
        int parts = 1 + random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            Schedule own = chance(15) ? decision.dates(soon(inForce, 90).toString(), null, null) : Schedule.EMPTY;
            decision.part(String.valueOf((char) ('A' + i)), own, some(id));
        }
        if (chance(10)) {
            decision.correction("slip", operation(id));
            operations++;
        }
        return decision.build();
    }

    private void dates(SampleDecision decision, LocalDate inForce) {
        int rule = random.nextInt(10);
        if (rule == 0) {
            decision.inForce(new ToBeDetermined());
        } else if (rule == 1) {
            decision.inForce(new With("a" + random.nextInt(6)));
        } else if (rule == 2) {
            decision.inForce(new DaysAfterPublication(1 + random.nextInt(20)));
        } else if (rule != 3) {
            decision.inForce(inForce.toString());
        }
        if (chance(35)) {
            decision.retroactiveTo(inForce.minusDays(random.nextInt(120)).toString());
        }
        if (chance(15)) {
            decision.until(inForce.plusDays(1 + random.nextInt(120)).toString());
        }
    }

    // decisions on decisions, and the end of the regulation
    private void others(int amendments) {
        for (int i = 0; i < amendments; i++) {
            String target = "a" + i;
            if (chance(15)) {
                decisions.add(known("s" + i)
                        .commences(target, chance(30) ? "A" : null, new OnDate(soon(START.plusDays(20), DAYS)))
                        .build());
            }
            if (chance(10)) {
                decisions.add(known("n" + i)
                        .annuls(target, chance(50) ? null : soon(START, DAYS).toString())
                        .build());
            }
            if (chance(10)) {
                String from = soon(START.plusDays(20), DAYS).toString();
                decisions.add(known("u" + i)
                        .suspends(target, chance(30) ? "A" : null, from, null)
                        .build());
            }
            if (chance(15)) {
                String until =
                        chance(20) ? null : soon(START.plusDays(60), 2 * DAYS).toString();
                decisions.add(known("x" + i).prolongs(target, until).build());
            }
            if (chance(10)) {
                decisions.add(known("w" + i)
                        .withdraws(target, chance(30) ? "A" : null)
                        .build());
            }
            if (chance(15)) {
                operations++;
                decisions.add(
                        known("k" + i).corrects(target, "A", operation("k" + i)).build());
            }
        }
        if (chance(10)) {
            operations++;
            decisions.add(known("z").repeals("r").build());
        }
    }

    private SampleDecision known(String id) {
        LocalDate published = soon(START.plusDays(20), DAYS);
        return SampleDecision.of(id)
                .allow(Code.IN_FORCE_BEFORE_PUBLICATION)
                .published(published.toString())
                .inForce(published.plusDays(1 + random.nextInt(20)).toString());
    }

    private Operation[] some(String id) {
        Operation[] some = new Operation[1 + random.nextInt(3)];
        for (int i = 0; i < some.length; i++) {
            some[i] = operation(id);
        }
        operations += some.length;
        return some;
    }

    private Operation operation(String id) {
        String target = "artikel " + (1 + random.nextInt(articles));
        int number = 20 + made++;
        return switch (random.nextInt(12)) {
            case 0 -> repeal(target);
            case 1 -> renumber(target, "artikel " + number);
            case 2 -> insertAfter(target, article(id + "." + made, number, random.nextInt(2)));
            case 3 -> replace(target, article(id + "." + made, 1, random.nextInt(3)));
            case 4 -> replaceText(target, "alpha", "beta");
            case 5 -> insertAfter(target, article(id + "." + made, 1 + random.nextInt(articles + 2), 0));
            default -> append(target, id + made);
        };
    }
}

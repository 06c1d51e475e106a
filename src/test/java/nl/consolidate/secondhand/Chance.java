package nl.consolidate.secondhand;

import static nl.consolidate.secondhand.Act.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.consolidate.secondhand.Act.Part;
import nl.consolidate.secondhand.Act.Rule;
import nl.consolidate.secondhand.Act.Task;
import nl.consolidate.secondhand.Act.When;

/** A world by chance, the same for the same seed: few articles, few words and few days, so that decisions meet often. */
final class Chance {
    private static final int LAST = 12;

    private final long seed;
    private final Random random;
    private final boolean adoptions;
    private final boolean ordered;
    private final Piece first;
    private final List<Act> acts = new ArrayList<>();

    private Chance(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.adoptions = chance(60);
        this.ordered = chance(80);
        this.first = new ChanceText(random).regulation();
    }

    static World world(long seed) {
        return new Chance(seed).world();
    }

    private World world() {
        When base = new When(new Rule.On(1 + below(2)), chance(15) ? -below(3) : NONE, NONE);
        acts.add(Act.of(Wire.REGULATION, 0, base).asBase());
        int amendments = 2 + Math.min(below(4), below(4));
        for (int i = 0; i < amendments; i++) {
            acts.add(amendment(i));
        }
        for (int i = 0; i < amendments && acts.size() < 8; i++) {
            onDecision(i);
        }
        // what meets in a text that is repealed, read in one that is pinned, is nobody's concern
        if (chance(8) && acts.stream().allMatch(act -> act.draftedOn() == NONE)) {
            acts.add(plain("z").doing(new Deed.End(When.UNSAID)));
        }
        for (int i = below(3); i > 0; i--) {
            settlement(i, amendments);
        }
        return soFar();
    }

    // whether they are in conflict or not; of one pair there is often more than one
    private void settlement(int number, int amendments) {
        int one = below(amendments);
        int other = (one + 1 + below(amendments - 1)) % amendments;
        acts.add(plain("r" + number)
                .doing(new Deed.Settle("a" + one, "a" + other, chance(40), chance(50) ? NONE : published() + 2)));
    }

    private World soFar() {
        return new World("seed " + seed, first, acts);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int below(int limit) {
        return random.nextInt(limit);
    }

    private int published() {
        return 2 + below(LAST - 4);
    }

    private Act amendment(int index) {
        int published = published();
        int inForce = Math.max(2, chance(10) ? published - below(4) : published + 1 + below(5));
        Act act = Act.of("a" + index, chance(96) ? published : NONE, when(inForce))
                .order(ordered ? index + 1 : 0);
        if (adoptions) {
            act = act.adopted(published - 1 - below(5));
        }
        if (chance(10)) {
            act = act.draftedOn(published - 1 - below(5));
        }
        return act.parts(parts(act, inForce));
    }

    private When when(int inForce) {
        int rule = below(24);
        int back = chance(30) ? inForce - below(6) : NONE;
        int until = chance(20) ? inForce + 1 + below(6) : NONE;
        return switch (rule) {
            case 0 -> new When(new Rule.Open(), NONE, NONE);
            case 1 -> new When(new Rule.With("a" + below(6)), NONE, NONE);
            case 2 -> new When(new Rule.After(1 + below(4)), NONE, NONE);
            case 3 -> new When(null, NONE, NONE);
            case 4 -> new When(new Rule.FirstOfMonth(1), NONE, NONE);
            case 5 -> new When(new Rule.OnPublication(), NONE, NONE);
            default -> new When(new Rule.On(inForce), back, until);
        };
    }

    private List<Part> parts(Act act, int inForce) {
        Resolver resolver = new Resolver(soFar());
        Text text = resolver.at(inForce, Math.max(inForce, act.published())).text();
        ChanceDoing doings = new ChanceDoing(random, act.id(), text.root() == null ? first : text.root());
        List<Part> parts = new ArrayList<>();
        int count = 1 + below(5) / 2;
        for (int i = 0; i < count; i++) {
            List<Task> tasks = new ArrayList<>();
            for (int k = below(5) / 3; k >= 0; k--) {
                tasks.add(new Task(chance(6) ? own(inForce) : When.UNSAID, doings.next()));
            }
            parts.add(new Part(String.valueOf((char) ('A' + i)), chance(12) ? own(inForce) : When.UNSAID, tasks));
        }
        return parts;
    }

    private When own(int inForce) {
        int day = inForce + below(5);
        return switch (below(4)) {
            case 0 -> new When(new Rule.On(day), NONE, NONE);
            case 1 -> new When(new Rule.On(day), day - below(5), NONE);
            case 2 -> new When(null, NONE, inForce + 1 + below(5));
            default -> new When(new Rule.On(day), NONE, day + 1 + below(4));
        };
    }

    private Act plain(String id) {
        int published = published();
        return Act.of(id, published, new When(new Rule.On(published + 1 + below(3)), NONE, NONE));
    }

    // setters of one decision are published on different days: two of one day are an error of their own
    private void onDecision(int index) {
        String target = "a" + index;
        int kind = below(22);
        if (kind < 2) {
            Act by = plain("s" + index);
            acts.add(by.doing(new Deed.Start(
                    target, part(target), new When(new Rule.On(by.published() + 1 + below(5)), NONE, NONE))));
        } else if (kind < 5) {
            mending(index, target);
        } else if (kind < 12) {
            Act by = plain(String.valueOf("nhew".charAt(kind % 4)) + index).doing(fateful(kind, target));
            acts.add(by);
            if (chance(15)) {
                acts.add(plain("u" + index).doing(chance(50) ? voiding(by.id(), "") : halt(by.id(), "")));
            }
        }
    }

    private Deed fateful(int kind, String target) {
        String part = part(target);
        return switch (kind % 4) {
            case 0 -> voiding(target, part);
            case 1 -> halt(target, part);
            case 2 -> new Deed.Stretch(target, part, chance(20) ? NONE : LAST - 3 + below(10));
            default -> new Deed.Recall(target, part);
        };
    }

    // a part that it has; to speak of another one is an error of its own
    private String part(String target) {
        List<Part> parts = acts.get(1 + digit(target)).parts();
        return chance(70) ? "" : parts.get(below(parts.size())).letter();
    }

    private static int digit(String target) {
        return target.charAt(target.length() - 1) - '0';
    }

    private Deed voiding(String target, String part) {
        return new Deed.Voiding(target, part, chance(50) ? NONE : published() + 2);
    }

    private Deed halt(String target, String part) {
        int from = published();
        return new Deed.Halt(target, part, from, chance(30) ? NONE : from + 1 + below(5));
    }

    private void mending(int index, String target) {
        Resolver resolver = new Resolver(soFar());
        Text text = resolver.at(LAST, LAST).text();
        ChanceDoing doings = new ChanceDoing(random, "k" + index, text.root() == null ? first : text.root());
        Doing doing = doings.next();
        // words without a place would mean what the corrected part made
        if (!doing.targets().equals(List.of(""))) {
            acts.add(plain("k" + index).doing(new Deed.Mend(target, chance(80) ? "A" : "", doing)));
        }
    }
}

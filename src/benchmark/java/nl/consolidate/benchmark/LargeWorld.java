package nl.consolidate.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Expectation;
import nl.consolidate.amendment.Instruction;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Placement;
import nl.consolidate.amendment.Publication;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.amendment.Times;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Authority;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Regulation;

/** A regulation of many articles and a row of amendments with many operations, the same on every run. */
final class LargeWorld {
    static final String ID = "large";
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final SourceSpan SPAN = SourceSpan.startOf(new SourceFile("large/regulation.yaml", ""));
    private static final int ARTICLES_PER_CHAPTER = 50;

    private final int articles;
    private final int operations;
    private final int amendments;
    private final int daysInProcedure;

    /** A decision is published a number of days after its adoption; one is published every thirty days. */
    LargeWorld(int articles, int operations, int amendments, int daysInProcedure) {
        this.articles = articles;
        this.operations = operations;
        this.amendments = amendments;
        this.daysInProcedure = daysInProcedure;
    }

    List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(decision(ID, START, regulation(), List.of()));
        for (int i = 0; i < amendments; i++) {
            decisions.add(decision("amendment-" + i, START.plusDays(30L * (i + 1)), null, List.of(amends(i))));
        }
        return decisions;
    }

    private AmendedRegulation amends(int amendment) {
        List<Instruction> instructions = new ArrayList<>();
        for (int number = amendment; number < operations; number += amendments) {
            List<Change> changes = List.of(new Change(operation(number), Expectation.NONE, Schedule.EMPTY, SPAN));
            instructions.add(new Instruction("P" + number, "", "", changes, Schedule.EMPTY, SPAN));
        }
        return new AmendedRegulation(located(ID), instructions, List.of(), Schedule.EMPTY);
    }

    private Operation operation(int number) {
        int article = 1 + number * 7 % articles;
        Located<Address> target = located(Address.parse("artikel " + article));
        return switch (number % 4) {
            case 0 -> new Operation.Replace(target, article(article, "amendment-" + number), null);
            case 1 ->
                new Operation.ReplaceText(
                        located(Address.parse("artikel " + article + " lid 2")), located("de"), "een", Times.ALL);
            case 2 -> new Operation.ReplaceHeading(target, "Opschrift " + number);
            default -> inserted(number, article);
        };
    }

    private static Operation inserted(int number, int article) {
        String label = article + "x" + number;
        return new Operation.Insert(
                located(Address.parse("artikel " + label)),
                new Placement.After(located(Address.parse("artikel " + article))),
                Provision.of(new ProvisionId("inserted-" + number), ProvisionKind.ARTICLE, new Label(label))
                        .withText("Een ingevoegd artikel."));
    }

    private Regulation regulation() {
        List<Provision> chapters = new ArrayList<>();
        for (int first = 1; first <= articles; first += ARTICLES_PER_CHAPTER) {
            chapters.add(chapter(first));
        }
        Provision root = Provision.of(new ProvisionId(ID + "#"), ProvisionKind.REGULATION, null)
                .withChildren(chapters);
        Authority authority = new Authority("Benchmark", "gemeente", "raad");
        return new Regulation(
                ID, "Large", "Large", "nl", authority, "", List.of(), new TreeMap<>(), "", "", "", root, "", "", SPAN);
    }

    private Provision chapter(int first) {
        List<Provision> members = new ArrayList<>();
        for (int i = first; i < Math.min(first + ARTICLES_PER_CHAPTER, articles + 1); i++) {
            members.add(article(i, "base"));
        }
        Label label = new Label(Integer.toString(1 + first / ARTICLES_PER_CHAPTER));
        return Provision.of(new ProvisionId("chapter-" + first), ProvisionKind.CHAPTER, label)
                .withChildren(members);
    }

    private static Provision article(int number, String origin) {
        List<Provision> paragraphs = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            Label label = new Label(Integer.toString(i));
            ProvisionId id = new ProvisionId(origin + "#art_" + number + "/para_" + i);
            paragraphs.add(Provision.of(id, ProvisionKind.PARAGRAPH, label)
                    .withMarker(i + ".")
                    .withText("Het college stelt de regels vast voor de uitvoering van de taak " + number + "."));
        }
        Label label = new Label(Integer.toString(number));
        return Provision.of(new ProvisionId(origin + "#art_" + number), ProvisionKind.ARTICLE, label)
                .withHeading("Opschrift")
                .withChildren(paragraphs);
    }

    private Decision decision(String id, LocalDate published, Regulation establishes, List<AmendedRegulation> amends) {
        Schedule schedule = new Schedule(located(new Commencement.DaysAfterPublication(1)), null, null);
        return new Decision(
                id,
                id,
                establishes,
                located(published.minusDays(daysInProcedure)),
                located(new Publication(published, "", false, "")),
                schedule,
                null,
                null,
                amends,
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

    private static <T> Located<T> located(T value) {
        return new Located<>(value, SPAN);
    }
}

package nl.consolidate;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the table of packages in ARCHITECTURE.md. */
class ArchitectureTest {
    private static final String ROOT = "nl.consolidate.";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(place -> !place.contains("/test-classes/"))
            .importPackages("nl.consolidate");

    private static final Set<String> FOR_THE_COMMAND_LINE_ONLY = Set.of(
            "java.lang.System.in",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.console",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.exit",
            "java.lang.Runtime.exit",
            "java.lang.Runtime.halt",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault");

    @Test
    void the_rows_are_the_packages() throws IOException {
        Set<String> rows = rows().map(Row::name).collect(toCollection(TreeSet::new));

        assertThat(rows).isEqualTo(packages());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_package_uses_nothing_beyond_its_row(Row row) {
        assertThat(classesOf(row.name()).flatMap(row::trespasses).distinct()).isEmpty();
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + "(**)")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void only_the_command_line_prints_exits_or_asks_the_machine() {
        List<String> found = CODE.stream()
                .filter(code -> !code.getPackageName().equals(ROOT + "cli"))
                .flatMap(code -> code.getAccessesFromSelf().stream())
                .filter(ArchitectureTest::isForTheCommandLineOnly)
                .map(JavaAccess::getDescription)
                .toList();

        assertThat(found).isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> marked = CODE.stream()
                .filter(code -> code.getSimpleName().equals("package-info"))
                .filter(code -> code.isAnnotatedWith(NullMarked.class))
                .map(ArchitectureTest::packageOf)
                .collect(toCollection(TreeSet::new));

        assertThat(marked).isEqualTo(packages());
    }

    private static Stream<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(Row::of);
    }

    private static Set<String> packages() {
        return CODE.stream().map(ArchitectureTest::packageOf).collect(toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> classesOf(String packageName) {
        return CODE.stream().filter(code -> packageOf(code).equals(packageName));
    }

    private static String packageOf(JavaClass code) {
        return code.getPackageName()
                .substring(Math.min(ROOT.length(), code.getPackageName().length()));
    }

    private static boolean isForTheCommandLineOnly(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return FOR_THE_COMMAND_LINE_ONLY.contains(owner + "." + name)
                || owner.equals("java.time.Clock")
                || (owner.startsWith("java.time.") && name.equals("now"));
    }

    /** One line of the table: a package, what it may use, and what it may not even so. */
    private record Row(String name, Set<String> permitted, Set<String> forbidden) {
        private static final Pattern NAME = Pattern.compile("(?<=`)[\\w.]+(?=`)");

        static Row of(String line) {
            List<String> cells = List.of(line.split("\\|", -1));
            List<String> rule = List.of(cells.get(3).split("never", 2));
            return new Row(
                    names(cells.get(1)).iterator().next(),
                    names(rule.get(0)),
                    names(String.join("", rule.subList(1, rule.size()))));
        }

        Stream<String> trespasses(JavaClass code) {
            return code.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        return !permits(target) || forbids(target.getName());
                    })
                    .map(dependency -> dependency.getDescription());
        }

        private boolean permits(JavaClass target) {
            if (target.getName().startsWith(ROOT)) {
                String other = packageOf(target);
                return other.equals(name) || permitted.contains(other);
            }
            return target.isPrimitive()
                    || Stream.concat(Stream.of("java", "org.jspecify"), permitted.stream())
                            .anyMatch(library -> target.getName().startsWith(library + "."));
        }

        private boolean forbids(String target) {
            return forbidden.stream()
                    .flatMap(named -> Stream.of(named, ROOT + named))
                    .anyMatch(named ->
                            target.equals(named) || target.startsWith(named + ".") || target.startsWith(named + "$"));
        }

        private static Set<String> names(String cell) {
            return NAME.matcher(cell).results().map(found -> found.group()).collect(toUnmodifiableSet());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

package unstuck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import unstuck.architecture.math.MathThatDraws;
import unstuck.architecture.widget.one.WidgetThatUsesAnother;

/** The arrows between the packages of the figures. Each points one way, and what breaks one is told what to do instead. */
class ArchitectureTest {
    private static final List<Room> ROOMS = List.of(
            new Room(
                    "figure",
                    List.of(),
                    "The kit knows no figure, no mathematics and no browser. Let the widget hand it numbers or functions."),
            new Room(
                    "math",
                    List.of("org.apache.commons"),
                    "An algorithm knows no figure and reads no data. Return the numbers, and let the widget draw them."),
            new Room(
                    "data",
                    List.of("unstuck.figure", "unstuck.math"),
                    "Data are read or generated, and know nothing of what is done with them. Return arrays or matrices."),
            new Room(
                    "widget",
                    List.of("unstuck.figure", "unstuck.math", "unstuck.data"),
                    "A figure stands alone, on the kit, the mathematics and the data. What two of them need moves to"
                            + " figure, if it is drawn, or to math, if it is computed."),
            new Room(
                    "browser",
                    List.of("unstuck.figure", "org.teavm"),
                    "The browser's side brings any figure to life by the kit's interfaces. What it needs, declare there."));

    private record Room(String name, List<String> allowed, String instead) {
        boolean holds(JavaClass type, String root) {
            return isWithin(type, root + "." + name);
        }

        boolean mayUse(JavaClass own, JavaClass other, String root) {
            if (isWithin(other, "java") || allowed.stream().anyMatch(each -> isWithin(other, each))) {
                return true;
            }
            return holds(other, root) && !(name.equals("widget") && isAnotherWidget(own, other, root));
        }

        /** The index, which stands beside the widgets' packages, may use all; nobody else leaves the own package. */
        private static boolean isAnotherWidget(JavaClass own, JavaClass other, String root) {
            return !own.getPackageName().equals(root + ".widget") && !isWithin(other, widgetOf(own, root));
        }

        private static String widgetOf(JavaClass type, String root) {
            String inner = type.getPackageName().substring((root + ".widget.").length());
            return root + ".widget." + inner.split("\\.")[0];
        }

        private static boolean isWithin(JavaClass type, String name) {
            return (type.getPackageName() + ".").startsWith(name + ".");
        }
    }

    private static EvaluationResult evaluate(String root, Class<?>... only) {
        ClassFileImporter importer = new ClassFileImporter();
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(followTheArrows(root))
                .evaluate(
                        only.length > 0
                                ? importer.importClasses(only)
                                : importer.withImportOption(new DoNotIncludeTests())
                                        .importPackages(root));
    }

    private static ArchCondition<JavaClass> followTheArrows(String root) {
        return new ArchCondition<>("depend on others only along the arrows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Room room = ROOMS.stream()
                        .filter(each -> each.holds(type, root))
                        .findFirst()
                        .orElse(null);
                if (room == null) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            type.getName() + " belongs to no room: put it in one of "
                                    + ROOMS.stream().map(Room::name).toList()));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !room.mayUse(type, dependency.getTargetClass().getBaseComponentType(), root))
                        .filter(dependency -> !dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .isPrimitive())
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(
                                type, dependency.getDescription() + ". " + room.instead())));
            }
        };
    }

    @Test
    void every_package_depends_on_others_only_along_the_arrows() {
        assertThat(evaluate("unstuck").getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void mathematics_that_draws_is_told_to_return_numbers() {
        assertThat(evaluate("unstuck.architecture", MathThatDraws.class)
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains("Return the numbers"));
    }

    @Test
    void a_widget_that_uses_another_is_told_where_to_put_what_both_need() {
        assertThat(evaluate("unstuck.architecture", WidgetThatUsesAnother.class)
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains("What two of them need"));
    }
}

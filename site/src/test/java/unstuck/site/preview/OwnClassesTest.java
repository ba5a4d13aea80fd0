package unstuck.site.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnClassesTest {
    private static final JavaClasses BUILDER =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("unstuck.site");

    @Test
    void what_stays_knows_nothing_that_is_loaded_anew() {
        List<String> found = BUILDER.stream()
                .filter(each -> !OwnClasses.isNew(each.getName()))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(each -> OwnClasses.isNew(each.getTargetClass().getName()))
                .map(Dependency::getDescription)
                .toList();
        assertThat(found).isEmpty();
        assertThat(BUILDER.stream().filter(each -> !OwnClasses.isNew(each.getName())))
                .isNotEmpty();
    }
}

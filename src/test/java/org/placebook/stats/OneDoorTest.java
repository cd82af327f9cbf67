package org.placebook.stats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commons Math is reached in one place, so that its defects are met in one place. */
@Tag("slow")
class OneDoorTest {
  @Test
  void onlyOneClassUsesCommonsMath() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.placebook");
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(CommonsMath.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.math3..")
        .check(classes);
  }
}

package org.placebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The straight way through, as a table: which package may use which. */
class LayersTest {
  private static final String ROOT = "org.placebook.";
  private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify..");
  private static final String POI = "org.apache.poi..";
  private static final String OOXML = "org.openxmlformats..";
  private static final String XMLBEANS = "org.apache.xmlbeans..";
  private static final String MATH = "org.apache.commons.math3..";
  private static final String CSV = "org.apache.commons.csv..";
  private static final String PICOCLI = "picocli..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.placebook");

  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("table", List.of()),
          Map.entry("sheet", List.of("table", POI, XMLBEANS, "javax.xml..", "org.xml.sax..", CSV)),
          Map.entry("read", List.of("table", "sheet")),
          Map.entry("formula", List.of("table", "stats")),
          Map.entry("stats", List.of(MATH)),
          Map.entry("recipe", List.of("table", "sheet", "read", "formula")),
          Map.entry("book", List.of("table", "recipe", "formula", "stats")),
          Map.entry(
              "write",
              List.of(
                  "table",
                  "book",
                  POI,
                  OOXML,
                  XMLBEANS,
                  "org.w3c.dom..",
                  "javax.xml..",
                  "javax.imageio..")),
          Map.entry("check", List.of("table", "sheet")),
          Map.entry(
              "run",
              List.of(
                  "table", "sheet", "read", "formula", "stats", "recipe", "book", "write",
                  "check")),
          Map.entry("cli", List.of("run", "table", PICOCLI)),
          Map.entry("watch", List.of("run", "table", PICOCLI)),
          Map.entry("web", List.of("run", "table", PICOCLI)));

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatTheTableAllows(String layer) {
    List<String> allowed = new ArrayList<>(EVERYWHERE);
    allowed.add(ROOT + layer + "..");
    for (String name : MAY_USE.getOrDefault(layer, List.of())) {
      allowed.add(name.endsWith("..") ? name : ROOT + name + "..");
    }
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(ROOT + layer + "..")
        .should()
        .onlyDependOnClassesThat(inAny(allowed))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> inAny(List<String> packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new));
  }

  @Test
  void everyPackageIsInTheTable() {
    List<String> packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT))
            .map(name -> name.substring(ROOT.length()).split("\\.", -1)[0])
            .distinct()
            .toList();
    assertThat(MAY_USE.keySet()).containsAll(packages);
    assertThat(packages).contains("table", "sheet", "read", "formula", "stats", "recipe", "book");
  }
}

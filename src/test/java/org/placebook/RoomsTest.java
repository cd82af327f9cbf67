package org.placebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The straight way through, as a list of rooms, lowest first: which may use which. */
class RoomsTest {
  private static final String ROOT = "org.placebook.";
  private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify..");
  private static final String POI = "org.apache.poi..";
  private static final String OOXML = "org.openxmlformats..";
  private static final String XMLBEANS = "org.apache.xmlbeans..";
  private static final String MATH = "org.apache.commons.math3..";
  private static final String PICOCLI = "picocli..";
  private static final String JETTY = "org.eclipse.jetty..";
  private static final String MUSTACHE = "com.github.mustachejava..";
  private static final String XML = "javax.xml..";
  private static final String SAX = "org.xml.sax..";
  private static final String DOM = "org.w3c.dom..";
  private static final String IMAGES = "javax.imageio..";

  private static final int MOST_FILES = 35;

  /** A room of fewer says why it is one. */
  private static final int FEW_FILES = 5;

  /** Rooms of many small classes of one kind, which a split would not make easier to find. */
  private static final Map<String, Integer> LARGER = Map.of("check", 60, "read", 60, "watch", 60);

  /**
   * A room.
   *
   * @param name within the program
   * @param uses other rooms
   * @param libraries packages from outside
   */
  private record Room(String name, List<String> uses, List<String> libraries) {}

  private static Room room(String name, String uses, String... libraries) {
    return new Room(
        name, uses.isEmpty() ? List.of() : List.of(uses.split(" ")), List.of(libraries));
  }

  private static final List<Room> ROOMS =
      List.of(
          room("table.format", ""),
          room("table", ""),
          room("area", "table"),
          room("files", ""),
          room("area.lookup", "table area"),
          room("stats", "", MATH),
          room("stats.correlation", "stats"),
          room("sheet", "table.format table"),
          room("sheet.parts", "table.format table sheet files", POI, XML, SAX),
          room("sheet.formats", "table.format table files sheet sheet.parts", POI, XMLBEANS, XML),
          room("sheet.xlsx", "table.format table sheet sheet.parts", POI, XML, XMLBEANS, SAX),
          room(
              "sheet.features",
              "files table sheet sheet.parts sheet.formats sheet.xlsx",
              POI,
              XML,
              XMLBEANS,
              SAX),
          room("read.cube", "table stats"),
          room("read", "table.format table area sheet read.cube"),
          room("formula", "table"),
          room("formula.measure", "table stats stats.correlation formula"),
          room("formula.excel", "table stats formula.measure"),
          room("recipe.word", "table"),
          room("recipe", "table.format table formula formula.measure recipe.word"),
          room(
              "recipe.control",
              "table.format table area.lookup sheet formula formula.measure recipe.word recipe"),
          room("recipe.proof", "table formula.measure"),
          room("recipe.scope", "table area formula.measure recipe.word recipe recipe.proof"),
          room("recipe.spread", "table read read.cube formula.measure recipe.word recipe"),
          room(
              "recipe.lookup",
              "table area area.lookup stats sheet formula.measure recipe.word recipe recipe.proof"
                  + " recipe.scope"),
          room(
              "recipe.match",
              "table area area.lookup formula formula.measure recipe.word recipe recipe.proof"
                  + " recipe.scope recipe.spread recipe.lookup"),
          room(
              "recipe.draft",
              "files formula.measure table area.lookup recipe.word recipe recipe.control"
                  + " recipe.proof recipe.scope recipe.spread recipe.match"),
          room("book", "table"),
          room("book.words", "table.format table stats stats.correlation"),
          room("book.release", "table stats recipe.scope book book.words"),
          room(
              "book.disclosure",
              "table stats recipe.word recipe recipe.proof recipe.scope recipe.match"),
          room("book.input", "table formula.excel recipe recipe.scope book"),
          room(
              "book.table",
              "files table formula formula.measure formula.excel recipe.word recipe recipe.scope"
                  + " recipe.match book book.words book.input"),
          room(
              "book.correlation",
              "table stats stats.correlation formula.measure formula.excel recipe.word recipe book"
                  + " book.words book.input book.table"),
          room(
              "book.summary",
              "table stats formula.measure formula.excel recipe.word recipe book book.words"
                  + " book.input book.table book.correlation"),
          room(
              "book.chart",
              "stats table area stats.correlation formula.excel recipe.word recipe book book.words"
                  + " book.input book.table book.correlation"),
          room(
              "book.front",
              "files stats.correlation table formula.measure formula.excel recipe.word recipe"
                  + " recipe.scope recipe.match recipe.draft book book.words book.release"
                  + " book.input book.table book.correlation book.summary book.chart"),
          room("write.part", "table.format table files", POI, OOXML, XMLBEANS, DOM, XML, IMAGES),
          room(
              "write.plan",
              "table.format table files book write.part",
              POI,
              OOXML,
              XMLBEANS,
              DOM,
              XML,
              IMAGES),
          room(
              "write.chart",
              "table book book.words write.part write.plan",
              POI,
              OOXML,
              XMLBEANS,
              DOM,
              XML,
              IMAGES),
          room(
              "write.xlsx",
              "table book write.part write.plan write.chart",
              POI,
              OOXML,
              XMLBEANS,
              DOM,
              XML,
              IMAGES),
          room(
              "write.ods",
              "table.format table book write.part write.plan write.chart write.xlsx",
              POI,
              OOXML,
              XMLBEANS,
              DOM,
              XML,
              IMAGES),
          room(
              "write.template",
              "recipe.control recipe.draft write.part write.plan write.xlsx",
              POI,
              OOXML,
              XMLBEANS,
              XML),
          room(
              "write.word", "table.format table book write.part write.chart", POI, OOXML, XMLBEANS),
          room("own.splice", "sheet.parts"),
          room("own.typed", "table sheet sheet.parts own.splice"),
          room("own.text", "table formula.measure formula.excel"),
          room(
              "own.data",
              "table stats stats.correlation sheet sheet.parts sheet.features read formula"
                  + " formula.measure formula.excel recipe.word recipe recipe.scope own.splice"
                  + " own.typed own.text",
              POI),
          room(
              "own",
              "table sheet sheet.parts formula formula.measure formula.excel recipe.word recipe"
                  + " recipe.control recipe.scope book book.disclosure write.part write.plan"
                  + " write.xlsx own.splice own.typed own.data"),
          room("check", "files table.format table sheet sheet.features"),
          room(
              "run.output",
              "files table sheet sheet.features recipe.word recipe recipe.scope recipe.match book"
                  + " write.part write.plan write.chart write.xlsx write.ods check"),
          room(
              "run",
              "files table sheet sheet.features read formula recipe.word recipe recipe.control"
                  + " recipe.scope recipe.spread recipe.lookup recipe.match recipe.draft book"
                  + " book.release book.disclosure book.front write.part write.plan write.chart"
                  + " write.xlsx write.ods write.template write.word own own.data check"
                  + " run.output"),
          room("cli", "table run.output run", PICOCLI),
          room("child", "files table"),
          room("watch", "files table run.output run child", PICOCLI),
          room("web.page", "table child", MUSTACHE),
          room(
              "web",
              "files table recipe.draft run.output run child web.page",
              PICOCLI,
              JETTY,
              XML));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.placebook");

  static List<Room> rooms() {
    return ROOMS;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void usesOnlyWhatTheListAllows(Room room) {
    List<String> allowed = new ArrayList<>(EVERYWHERE);
    allowed.add(ROOT + room.name());
    room.uses().forEach(other -> allowed.add(ROOT + other));
    allowed.addAll(room.libraries());
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(ROOT + room.name())
        .should()
        .onlyDependOnClassesThat(inAny(allowed))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> inAny(List<String> packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new));
  }

  @Test
  void aRoomUsesOnlyRoomsAboveItInTheList() {
    Set<String> above = new HashSet<>();
    for (Room room : ROOMS) {
      assertThat(above).describedAs(room.name()).containsAll(room.uses());
      above.add(room.name());
    }
  }

  @Test
  void noRoomLeadsBackToItself() {
    SlicesRuleDefinition.slices()
        .matching("org.placebook.(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void everyRoomIsInTheListAndNoneIsOverfull() {
    Map<String, Long> files =
        CLASSES.stream()
            .filter(type -> type.getPackageName().startsWith(ROOT))
            .filter(type -> !type.getName().contains("$") && !type.getSimpleName().contains("-"))
            .collect(
                Collectors.groupingBy(
                    type -> type.getPackageName().substring(ROOT.length()), Collectors.counting()));
    assertThat(files.keySet())
        .containsExactlyInAnyOrderElementsOf(ROOMS.stream().map(Room::name).toList());
    files.forEach(
        (room, count) ->
            assertThat(count)
                .describedAs("files of %s", room)
                .isLessThanOrEqualTo(LARGER.getOrDefault(room, MOST_FILES)));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void saysWhatComesInAndGoesOut(Room room) throws IOException {
    String purpose = purpose(room);
    assertThat(purpose).contains("In: ", "Out: ");
    if (files(room) < FEW_FILES) {
      assertThat(purpose).contains("A room of its own ");
    }
  }

  private static long files(Room room) {
    return CLASSES.stream()
        .filter(type -> type.getPackageName().equals(ROOT + room.name()))
        .filter(type -> !type.getName().contains("$") && !type.getSimpleName().contains("-"))
        .count();
  }

  private static String purpose(Room room) throws IOException {
    Path folder = Path.of("src/main/java", (ROOT + room.name()).split("\\."));
    return Files.readString(folder.resolve("package-info.java")).replaceAll("\\s+\\*?\\s*", " ");
  }

  @Test
  void oneNameStandsForOneThing() {
    Map<String, List<String>> places =
        CLASSES.stream()
            .filter(type -> !type.getName().contains("$") && !type.getSimpleName().contains("-"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    places.values().removeIf(packages -> packages.size() == 1);
    assertThat(places).isEmpty();
  }
}

package org.placebook.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.formula.Functions;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;
import org.placebook.own.data.OwnFunctions;
import org.placebook.run.FunctionGuide;
import org.placebook.table.Letters;

/** The list of functions: whole, true, and the same as its page. */
class ExamplesTest {
  private static final Path PAGE = Path.of("src/docs/functions.md");

  @TempDir Path folder;

  @Test
  void eachFunctionThatCanBeTypedHasAnExample() throws Exception {
    LinkedHashSet<String> typed = new LinkedHashSet<>(Examples.ofPairs());
    Functions.all().stream()
        .map(org.placebook.formula.Function::spelling)
        .filter(OwnFunctions::isTyped)
        .filter(name -> !name.endsWith("VERDICT"))
        .forEach(typed::add);

    assertThat(Examples.all().keySet()).containsExactlyInAnyOrderElementsOf(typed);
  }

  /** Made anew by {@code placebook functions --markdown > src/docs/functions.md}. */
  @Test
  void pageIsTheOneThatTheCommandPrints() throws Exception {
    assertThat(Files.readAllLines(PAGE)).isEqualTo(FunctionGuide.page());
  }

  /** One workbook a function, so that none leans on another. */
  @Test
  void eachRecalculatesToWhatItShows() throws Exception {
    List<Path> added = new ArrayList<>();
    List<Path> stripped = new ArrayList<>();
    for (String name : Examples.names()) {
      Path typed = folder.resolve(name + "-typed.xlsx");
      ExampleBook.write(typed, List.of(Examples.stored(name)));
      added.add(OwnCase.added(typed, folder.resolve(name + "-added.xlsx")));
      stripped.add(
          Uncached.copy(added.get(added.size() - 1), folder.resolve(name + ".xlsx"), text -> text));
    }
    Path out = Files.createDirectory(folder.resolve("out"));
    List<Path> results = LibreOffice.convert(stripped, out, "xlsx");

    List<String> faults = new ArrayList<>();
    for (int i = 0; i < added.size(); i++) {
      faults.addAll(differences(added.get(i), results.get(i)));
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> differences(Path cached, Path recalculated) throws Exception {
    List<String> faults = new ArrayList<>();
    try (Workbook a = WorkbookFactory.create(cached.toFile(), null, true);
        Workbook b = WorkbookFactory.create(recalculated.toFile(), null, true)) {
      String letter = Letters.of(ExampleBook.column(0));
      for (int row = 2; row < 2 + ExampleBook.ROWS; row++) {
        String own = OwnCase.shown(a, "Jobs", letter + row);
        String other = OwnCase.shown(b, "Jobs", letter + row);
        if (!OwnCase.isSame(other, own)) {
          faults.add(cached.getFileName() + " row " + row + ": " + own + ", recalculated " + other);
        }
      }
    }
    return faults;
  }
}

package org.placebook.book.disclosure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placebook.book.release.EarlierRelease;
import org.placebook.read.Recogniser;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/** Downloads as they may be shown, by a recipe that holds nothing but the sheet Inputs. */
record Controlled(Disclosure.Result result) {

  /**
   * Reads the downloads, file0.csv and so on, and holds back what must be.
   *
   * @param inputs the rows of the sheet Inputs, its headings first
   */
  static Controlled of(Path folder, List<String> files, List<List<String>> inputs)
      throws IOException, UnreadableFile {
    return of(folder, files, inputs, List.of());
  }

  /** Likewise where readers have an earlier release. */
  static Controlled of(
      Path folder, List<String> files, List<List<String>> inputs, List<Table> earlier)
      throws IOException, UnreadableFile {
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      tables.addAll(tables(Files.writeString(folder.resolve("file" + i + ".csv"), files.get(i))));
    }
    try (SpreadsheetFile template =
        Spreadsheets.open(InputsSheet.in(folder, inputs), Limits.DEFAULT)) {
      Recipe recipe = RecipeReader.read(template).recipe().orElseThrow();
      Matching matching = InputMatcher.match(recipe, tables);
      List<MatchedInput> before = new EarlierRelease("before.csv", earlier).of(matching.inputs());
      return new Controlled(Disclosure.control(matching, before));
    }
  }

  static List<Table> tables(Path file) throws IOException, UnreadableFile {
    try (SpreadsheetFile data = Spreadsheets.open(file, Limits.DEFAULT)) {
      return Recogniser.recognise(data).tables();
    }
  }

  /** The rows of an input, cells apart by a blank. */
  List<String> lines(int input) {
    return lines(result.matching().orElseThrow().inputs().get(input));
  }

  /** The rows of the earlier release, as what is said of it may show them. */
  List<String> linesBefore() {
    return lines(result.before().get(0));
  }

  private static List<String> lines(MatchedInput shown) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < shown.table().rows().size(); row++) {
      List<String> cells = new ArrayList<>();
      for (FigureColumn column : shown.table().figures()) {
        cells.add(
            column.value(row) instanceof Figure f
                ? BigDecimal.valueOf(f.number()).stripTrailingZeros().toPlainString()
                : "[c]");
      }
      lines.add(String.join(" ", cells));
    }
    return lines;
  }
}

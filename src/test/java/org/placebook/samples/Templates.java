package org.placebook.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placebook.recipe.control.ControlColumn;
import org.placebook.recipe.draft.DraftSheet;
import org.placebook.write.template.TemplateWriter;

/** Writes the folder {@code templates} from the texts of the test resources. */
public final class Templates {
  /** The templates' names, each a folder of texts. */
  static final List<String> NAMES =
      List.of(
          "levelling-up",
          "change-over-time",
          "correlation-report",
          "area-profile",
          "small-areas",
          "long-download");

  private Templates() {}

  /** Writes all templates into the folder given, or into {@code templates}. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "templates");
    NAMES.forEach(name -> StableFile.save(parts(name), folder.resolve(name + ".xlsx")));
  }

  /** The parts of a template's file. */
  static Map<String, byte[]> parts(String name) {
    String folder = "/templates/" + name + "/";
    XSSFWorkbook workbook = new XSSFWorkbook();
    HouseStyle.addTo(workbook);
    List<DraftSheet> sheets =
        ControlColumn.sheets().stream()
            .filter(sheet -> Lines.exist(folder + sheet + ".tsv"))
            .map(sheet -> sheet(folder, sheet))
            .toList();
    TemplateWriter.fill(workbook, Lines.read(folder + "Start here.tsv"), sheets, List.of());
    return StableFile.parts(workbook, UnaryOperator.identity());
  }

  /** All headings, where the text has only those that are filled in. */
  private static DraftSheet sheet(String folder, String name) {
    List<String> headings = ControlColumn.of(name).stream().map(ControlColumn::heading).toList();
    List<List<String>> rows = new ArrayList<>(List.of(headings));
    for (Map<String, String> row : Lines.records(folder + name + ".tsv")) {
      rows.add(headings.stream().map(heading -> row.getOrDefault(heading, "")).toList());
    }
    return new DraftSheet(name, rows);
  }
}

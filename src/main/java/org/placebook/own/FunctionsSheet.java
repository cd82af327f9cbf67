package org.placebook.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.own.data.MarkedRange;
import org.placebook.own.data.OwnFunctions;
import org.placebook.own.data.OwnTable;
import org.placebook.own.data.WorkedCell;
import org.placebook.own.typed.FormulaText;

/** The visible list of typed functions and what became of each. */
final class FunctionsSheet {
  /** The name of the sheet. */
  static final String SHEET = "Placebook functions";

  /** The row of its headings. */
  static final int HEADING_ROW = 4;

  static final List<String> HEADINGS =
      List.of("Sheet", "Cells", "Typed", "Expanded to", "In words", "Live");

  /** The column that lists the sheets of the recipe. */
  static final int SHEETS_COLUMN = 8;

  private FunctionsSheet() {}

  /**
   * The list.
   *
   * @param sheets those that the recipe asked for
   */
  static AddedSheetText part(List<CellGroup> groups, List<String> sheets, OwnStyles styles) {
    AddedSheetText sheet = new AddedSheetText(List.of(16, 14, 34, 70, 60, 40, 4, 34));
    sheet.text(1, 1, styles.bold(), "Functions of Placebook in this workbook");
    sheet.text(
        2,
        1,
        0,
        "Each typed function was replaced by Excel's own formula. placebook restore brings the"
            + " typed ones back; placebook add makes this list anew.");
    for (int i = 0; i < HEADINGS.size(); i++) {
      sheet.text(HEADING_ROW, i + 1, styles.bold(), HEADINGS.get(i));
    }
    int row = HEADING_ROW;
    for (CellGroup group : groups) {
      row++;
      List<String> texts = texts(group);
      for (int i = 0; i < texts.size(); i++) {
        boolean isFormula = texts.get(i).startsWith("=");
        sheet.text(row, i + 1, isFormula ? styles.typed() : styles.wrapped(), texts.get(i));
      }
    }
    if (!sheets.isEmpty()) {
      sheet.text(HEADING_ROW, SHEETS_COLUMN, styles.bold(), "Sheets that the recipe asked for");
      for (int i = 0; i < sheets.size(); i++) {
        sheet.text(HEADING_ROW + 1 + i, SHEETS_COLUMN, styles.wrapped(), sheets.get(i));
      }
    }
    return sheet;
  }

  private static List<String> texts(CellGroup group) {
    WorkedCell first = group.first();
    Optional<String> table = first.cell().table().map(MarkedRange::name);
    String expanded =
        first.expansion().map(text -> "=" + FormulaText.shown(text, table)).orElse("a value");
    return List.of(
        group.sheet(),
        group.range(),
        "=" + first.cell().shown(),
        expanded,
        words(first),
        live(first));
  }

  private static String live(WorkedCell cell) {
    return cell.expansion().isPresent() ? "yes" : "no: a value, since " + cell.whyValue();
  }

  /** What the function is, and of what. */
  static String words(WorkedCell cell) {
    List<String> sentences = new ArrayList<>();
    sentences.add(OwnFunctions.meaning(cell.formula().function()));
    cell.formula().home().ifPresent(home -> sentences.add(areas(home)));
    return String.join(" ", sentences);
  }

  private static String areas(OwnTable home) {
    int others = home.otherRows().size();
    String left =
        others == 0
            ? ""
            : others == 1
                ? "; 1 row that is no area is left out of ranks, statistics and correlations"
                : "; %d rows that are no areas are left out of ranks, statistics and correlations"
                    .formatted(others);
    return "%d areas of %s%s.".formatted(home.areaRows().size(), home.name(), left);
  }
}

package org.placebook.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.table.Place;

/**
 * Rule 23, further part: titles, covers and notes say nothing that a template left to fill in. In a
 * workbook with formulas, which is not published yet, that is for somebody to judge.
 */
final class TemplateWordsCheck implements TextCheck {
  static final Rule RULE =
      new Rule(23, "Cover, titles and notes: no words of a template left to fill in", false);

  private final Map<Place, String> found = new LinkedHashMap<>();

  private record OfSheet(Map<Place, String> found, boolean hasFormulas) {}

  @Override
  public void text(CheckedCell cell) {
    CheckedSheet sheet = cell.sheet();
    if (cell.isText() && (!cell.isBody() || sheet.isNotes())) {
      Placeholders.in(cell.text())
          .ifPresent(words -> found.put(sheet.place(cell.row(), cell.column()), words));
    }
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    report.keep(new OfSheet(found, sheet.firstFormula().isPresent()));
  }

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    List<OfSheet> sheets = report.kept(OfSheet.class);
    boolean hasFormulas = sheets.stream().anyMatch(OfSheet::hasFormulas);
    sheets.forEach(
        sheet -> sheet.found().forEach((place, words) -> say(place, words, hasFormulas, report)));
  }

  private static void say(Place place, String words, boolean hasFormulas, Report report) {
    String said = "\"%s\" is a placeholder.".formatted(words);
    String remedy = "Write what is meant in its place, or delete the line.";
    if (hasFormulas) {
      report.advice(RULE, place, said, remedy);
    } else {
      report.error(RULE, place, said, remedy);
    }
  }
}

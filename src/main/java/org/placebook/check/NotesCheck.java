package org.placebook.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.table.Place;

/** Rule 9: every note marker has its row in Notes, and every note is referred to. */
final class NotesCheck implements CellCheck {
  static final Rule RULE =
      new Rule(9, "Every note marker has its row in Notes; every note is referred to", false);

  private static final Pattern MARKER = Pattern.compile("(?i)\\[notes? ([^\\]]{1,60})\\]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern ENTRY = Pattern.compile("(?i)\\[?(?:note ?)?(\\d{1,3})\\]?[.:]?");

  private final Map<Integer, Place> referred = new TreeMap<>();
  private final Map<Integer, Place> explained = new TreeMap<>();

  /** The notes of a sheet by number, each where it stands first. */
  private record Noted(Map<Integer, Place> referred, Map<Integer, Place> explained) {}

  @Override
  public void cell(CheckedCell cell) {
    CheckedSheet sheet = cell.sheet();
    int row = cell.row();
    int column = cell.column();
    if (column == 1 && sheet.isNotes()) {
      Matcher entry = ENTRY.matcher(sheet.text(row, column));
      if (entry.matches()) {
        explained.putIfAbsent(Integer.parseInt(entry.group(1)), sheet.place(row, column));
      }
    } else if (cell.text().indexOf('[') >= 0 && cell.isText()) {
      Matcher marker = MARKER.matcher(cell.text());
      while (marker.find()) {
        Matcher number = NUMBER.matcher(marker.group(1));
        while (number.find()) {
          referred.putIfAbsent(Integer.parseInt(number.group()), sheet.place(row, column));
        }
      }
    }
  }

  @Override
  public boolean passes(AlikeFigures figures) {
    return figures.first().column() > 1 || !figures.first().sheet().isNotes();
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    report.keep(new Noted(referred, explained));
  }

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    for (Noted sheet : report.kept(Noted.class)) {
      sheet.referred().forEach(referred::putIfAbsent);
      sheet.explained().forEach(explained::putIfAbsent);
    }
    referred.forEach(
        (number, place) -> {
          if (!explained.containsKey(number)) {
            report.error(
                RULE,
                place,
                "[note %d] is referred to, but no sheet named Notes explains it.".formatted(number),
                "Add a row \"note %d\" to the table on the Notes sheet.".formatted(number));
          }
        });
    explained.forEach(
        (number, place) -> {
          if (!referred.containsKey(number)) {
            report.error(
                RULE,
                place,
                "Note %d is not referred to anywhere.".formatted(number),
                "Write [note %d] in the title, heading or label it belongs to, or delete the note."
                    .formatted(number));
          }
        });
  }
}

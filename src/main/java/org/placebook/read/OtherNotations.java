package org.placebook.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Place;

/**
 * Columns whose figures are written in a way that is not read: 12.4m may be millions or metres,
 * 9:30 a length of time or a time of day, 7,35 a decimal or a list. They are left out, and named.
 */
final class OtherNotations {
  private static final int FEWEST = 3;
  private static final int LONGEST = 20;

  /** A way of writing figures, and how to write them instead. */
  private enum Notation {
    MAGNITUDE(
        "[-\u2013\u2212+]?[£$€]?\\d[\\d,]*(?:\\.\\d+)?"
            + " ?(?:k|m|mn|b|bn|tn|thousand|million|billion|trillion)",
        "Write them out as numbers, or all on one scale with its name in the heading"),
    TIME(
        "\\d{1,3}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?",
        "Write lengths of time as numbers of minutes, or give the cells the format [h]:mm:ss"),
    DECIMAL_COMMA(
        "[-\u2013\u2212+]?(?:\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d+,(?:\\d{1,2}|\\d{4,}))",
        "Write decimals with a point");

    private final Pattern pattern;
    private final String remedy;

    Notation(String pattern, String remedy) {
      this.pattern = Pattern.compile("(?i)" + pattern);
      this.remedy = remedy;
    }
  }

  /** The cells of a column, and those in one of these notations. */
  private static final class Cells {
    private Optional<Notation> notation = Optional.empty();
    private int first;
    private int last;
    private int count;
    private int all;

    void add(int row, Notation found) {
      first = count == 0 ? row : first;
      notation = notation.or(() -> Optional.of(found));
      last = row;
      count++;
    }

    /** At least half of them. */
    boolean areMany() {
      return count >= FEWEST && 2 * count >= all;
    }
  }

  private OtherNotations() {}

  /** One sentence a column. */
  static List<Finding> of(String file, String sheet, Survey survey) {
    if (!survey.hasDates()) {
      return List.of();
    }
    Cells[] columns = new Cells[survey.lastColumn() + 1];
    Arrays.setAll(columns, unused -> new Cells());
    for (int row = 1; row <= survey.lastRow(); row++) {
      for (int column = 1; column <= survey.lastColumn(row); column++) {
        CellRole role = survey.role(row, column);
        columns[column].all += role == CellRole.BLANK ? 0 : 1;
        if (role == CellRole.WORDS || role == CellRole.DAY) {
          Cells cells = columns[column];
          int at = row;
          notation(survey, row, column).ifPresent(found -> cells.add(at, found));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (int column = 1; column < columns.length; column++) {
      if (columns[column].areMany()) {
        findings.add(finding(file, sheet, survey, column, columns[column]));
      }
    }
    return findings;
  }

  private static Optional<Notation> notation(Survey survey, int row, int column) {
    if (survey.role(row, column) == CellRole.DAY) {
      return survey.grid().number(row, column) < 1 ? Optional.of(Notation.TIME) : Optional.empty();
    }
    return notation(survey.grid().text(row, column).strip());
  }

  private static Optional<Notation> notation(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !mayBeFigure(text.charAt(0))) {
      return Optional.empty();
    }
    return Stream.of(Notation.values())
        .filter(notation -> notation.pattern.matcher(text).matches())
        .findFirst();
  }

  /** Whether a text is in one of the notations. */
  static boolean isOne(String text) {
    return notation(text.strip()).isPresent();
  }

  /** A cheap look, because nearly all words begin with a letter. */
  private static boolean mayBeFigure(char first) {
    return first < 'A' || first > 'z';
  }

  private static Finding finding(
      String file, String sheet, Survey survey, int column, Cells cells) {
    String letter = Letters.of(column);
    String example =
        survey.role(cells.first, column) == CellRole.DAY
            ? survey.heading(cells.first, column)
            : survey.text(cells.first, column);
    return Finding.warning(
        new Place(file, sheet, letter + cells.first + ":" + letter + cells.last),
        "%d cells of column %s are written like \"%s\", which is not read as a figure; the column is left out. %s, and run again."
            .formatted(cells.count, letter, example, cells.notation.map(n -> n.remedy).orElse("")));
  }
}

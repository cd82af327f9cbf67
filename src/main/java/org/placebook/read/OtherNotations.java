package org.placebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final String START = "-+\u2013\u2212£$€";

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

  /** The cells of a column in one of these notations. */
  private record Found(Notation notation, int first, int last, int count) {
    Found and(int row) {
      return new Found(notation, first, row, count + 1);
    }
  }

  private OtherNotations() {}

  /** One sentence a column. */
  static List<Finding> of(String file, String sheet, Survey survey) {
    List<Finding> findings = new ArrayList<>();
    for (int column = 1; column <= survey.lastColumn(); column++) {
      int at = column;
      found(survey, column)
          .ifPresent(found -> findings.add(finding(file, sheet, survey, at, found)));
    }
    return findings;
  }

  /** Where at least half of a column's cells are written so. */
  private static Optional<Found> found(Survey survey, int column) {
    Optional<Found> found = Optional.empty();
    int cells = 0;
    for (int row = 1; row <= survey.lastRow(); row++) {
      cells += survey.isBlank(row, column) ? 0 : 1;
      Optional<Notation> notation = notation(survey, row, column);
      if (notation.isPresent()) {
        int here = row;
        found =
            Optional.of(
                found.map(f -> f.and(here)).orElse(new Found(notation.get(), here, here, 1)));
      }
    }
    int all = cells;
    return found.filter(f -> f.count() >= FEWEST && 2 * f.count() >= all);
  }

  private static Optional<Notation> notation(Survey survey, int row, int column) {
    CellRole role = survey.role(row, column);
    if (role == CellRole.DAY) {
      return survey.grid().number(row, column) < 1 ? Optional.of(Notation.TIME) : Optional.empty();
    }
    if (role != CellRole.WORDS) {
      return Optional.empty();
    }
    String text = survey.text(row, column);
    if (text.isEmpty() || text.length() > LONGEST || !mayBeFigure(text.charAt(0))) {
      return Optional.empty();
    }
    return List.of(Notation.values()).stream()
        .filter(notation -> notation.pattern.matcher(text).matches())
        .findFirst();
  }

  /** A cheap look, because nearly all words are none. */
  private static boolean mayBeFigure(char first) {
    return Character.isDigit(first) || START.indexOf(first) >= 0;
  }

  private static Finding finding(
      String file, String sheet, Survey survey, int column, Found found) {
    String letter = Letters.of(column);
    String example =
        survey.role(found.first(), column) == CellRole.DAY
            ? survey.heading(found.first(), column)
            : survey.text(found.first(), column);
    return Finding.warning(
        new Place(file, sheet, letter + found.first() + ":" + letter + found.last()),
        "%d cells of column %s are written like \"%s\", which is not read as a figure; the column is left out. %s, and run again."
            .formatted(found.count(), letter, example, found.notation().remedy));
  }
}

package org.placebook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.sheet.Range;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Place;
import org.placebook.table.Plural;
import org.placebook.table.Reason;

/**
 * Gathers what is worth saying about one table while it is read: of cells by the thousand, alike
 * ones are counted and become one finding.
 */
final class Remarks {
  private final String file;
  private final String sheet;
  private final List<Finding> findings = new ArrayList<>();
  private boolean refused;
  private final Map<Alike, Cells> alike = new LinkedHashMap<>();

  /** What makes remarks alike: the column, or 0 for all, and what was found. */
  private record Alike(Kind kind, int column, String detail) {}

  private enum Kind {
    WITHHELD,
    STORED_AS_TEXT,
    PERCENT_AS_TEXT,
    BRACKETS,
    APPROXIMATE,
    SECOND_NUMBER,
    FLAGGED,
    UNKNOWN,
    EATEN_RANGE,
    WORD,
    GENERAL,
    BY_LEGEND,
    ERROR
  }

  /** Where alike things stand: how many, and within which range. */
  private static final class Cells {
    private int count;
    private int top;
    private int left;
    private int bottom;
    private int right;

    void add(int row, int column) {
      top = count == 0 ? row : Math.min(top, row);
      left = count == 0 ? column : Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
      count++;
    }

    String range() {
      String first = Letters.of(left) + top;
      return count == 1 ? first : first + ":" + Letters.of(right) + bottom;
    }
  }

  Remarks(String file, String sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  private void add(Kind kind, int grouping, int row, int column, String detail) {
    alike
        .computeIfAbsent(new Alike(kind, grouping, detail), unused -> new Cells())
        .add(row, column);
  }

  /** A number format shows words, or nothing, in the place of the figure. */
  void withheld(int row, int column, String words) {
    add(Kind.WITHHELD, 0, row, column, words);
  }

  void storedAsText(int row, int column) {
    add(Kind.STORED_AS_TEXT, column, row, column, "");
  }

  void percentAsText(int row, int column) {
    add(Kind.PERCENT_AS_TEXT, column, row, column, "");
  }

  void brackets(int row, int column) {
    add(Kind.BRACKETS, column, row, column, "");
  }

  void approximate(int row, int column) {
    add(Kind.APPROXIMATE, column, row, column, "");
  }

  void secondNumber(int row, int column) {
    add(Kind.SECOND_NUMBER, column, row, column, "");
  }

  void flagBehind(int row, int column, String flag) {
    add(Kind.FLAGGED, column, row, column, flag);
  }

  /** A marker was read as 0; the line is what the file says of it. */
  void zero(int row, int column, String marker, String line) {
    add(
        Kind.BY_LEGEND,
        0,
        row,
        column,
        "\"%s\" is read as 0, because the file says: \"%s\"".formatted(marker, line));
  }

  /** A marker was read as a reason; the line is what the file says of it, if it does. */
  void marker(int row, int column, String marker, Reason reason, Optional<String> line) {
    if (Markers.isError(marker)) {
      add(Kind.ERROR, column, row, column, marker);
    } else if (line.isPresent()) {
      add(
          Kind.BY_LEGEND,
          0,
          row,
          column,
          "\"%s\" is read as %s %s, because the file says: \"%s\""
              .formatted(marker, reason.meaning(), reason.shorthand(), shortened(line.get())));
    } else {
      add(
          Kind.GENERAL,
          0,
          row,
          column,
          "\"%s\" is read as %s %s by common usage; the file does not say what it means"
              .formatted(marker, reason.meaning(), reason.shorthand()));
    }
  }

  /** A word that says itself why there is no figure. */
  void word(int row, int column, String word, Reason reason) {
    add(
        Kind.WORD,
        0,
        row,
        column,
        "\"%s\" is read as %s %s".formatted(word, reason.meaning(), reason.shorthand()));
  }

  /** One figure stands for several places or columns. */
  void spread(Range merge, String figure) {
    warning(
        merge.toString(),
        "The figure %s is merged over these cells: it is of all of them together, and what is of each is not known; read as not available [x] in each."
            .formatted(figure));
  }

  /** A date among counts, which Excel made of a range. */
  void eatenRange(int row, int column, String range) {
    add(Kind.EATEN_RANGE, column, row, column, range);
  }

  void unknown(int row, int column, String text) {
    add(Kind.UNKNOWN, 0, row, column, text);
  }

  void filledDown(LabelColumn column, List<Integer> rows, int count) {
    String letters = Letters.of(column.position());
    findings.add(
        Finding.note(
            new Place(
                file, sheet, letters + rows.get(0) + ":" + letters + rows.get(rows.size() - 1)),
            Plural.of(count, "blank label was", "blank labels were")
                + " filled from the label above."));
  }

  /** What was found elsewhere. */
  void add(Finding finding) {
    findings.add(finding);
  }

  /** Anything else that is said once. */
  void note(String cell, String message) {
    findings.add(Finding.note(new Place(file, sheet, cell), message));
  }

  void warning(String cell, String message) {
    findings.add(Finding.warning(new Place(file, sheet, cell), message));
  }

  /** Says why the table cannot be read. */
  void refuse(String cell, String message) {
    refused = true;
    findings.add(Finding.error(new Place(file, sheet, cell), message));
  }

  boolean isRefused() {
    return refused;
  }

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    alike.forEach((key, cells) -> all.add(finding(key, cells)));
    return all;
  }

  private Finding finding(Alike key, Cells cells) {
    Place place = new Place(file, sheet, cells.range());
    String many = cells.count == 1 ? "1 cell" : cells.count + " cells";
    String hold = many + (cells.count == 1 ? " holds" : " hold");
    return switch (key.kind()) {
      case WITHHELD ->
          Finding.warning(
              place,
              "The number format shows %s in place of the figure, in %s. The figure beneath is withheld and not read."
                  .formatted(key.detail().isEmpty() ? "nothing" : '"' + key.detail() + '"', many));
      case STORED_AS_TEXT ->
          Finding.warning(place, hold + " a number as text; read as the number it says.");
      case PERCENT_AS_TEXT ->
          Finding.warning(
              place, hold + " a percentage as text; read as a fraction: \"25%\" is 0.25.");
      case BRACKETS -> Finding.warning(place, hold + " a number in brackets; read as negative.");
      case APPROXIMATE ->
          Finding.warning(
              place,
              hold + " an approximate number; read as that number, with the flag \"approximate\".");
      case SECOND_NUMBER ->
          Finding.warning(
              place,
              hold
                  + " a second number in brackets behind the first; the first is read, the second"
                  + " kept as a flag. Give it a column of its own to use it.");
      case FLAGGED ->
          Finding.note(
              place,
              "The mark \"%s\" behind the number in %s is kept as a flag."
                  .formatted(key.detail(), many));
      case UNKNOWN ->
          Finding.warning(
              place,
              "\"%s\" stands where a number was expected, in %s. It is not a known marker and the file"
                      .formatted(key.detail(), many)
                  + " does not explain it; read as not available [x].");
      case ERROR ->
          Finding.warning(
              place,
              "The error %s stands in %s; read as missing. Mend the formula in the file and run again."
                  .formatted(key.detail(), many));
      case EATEN_RANGE ->
          Finding.warning(
              place,
              "%s a date among counts, which is what Excel makes of \"%s\"; read as that range, confidential [c]. Format the cells as text before typing it."
                  .formatted(hold, key.detail()));
      case WORD -> Finding.note(place, key.detail() + " (" + many + ").");
      case BY_LEGEND -> Finding.note(place, key.detail() + " (" + many + ").");
      case GENERAL -> Finding.warning(place, key.detail() + " (" + many + ").");
    };
  }

  private static String shortened(String line) {
    return line.length() <= 120 ? line : line.substring(0, 117) + "...";
  }
}

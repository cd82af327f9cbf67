package org.placebook.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Plural;

/** Headings that stand in rows of their own between the rows of a table: a year, an industry. */
final class Sections {
  /** What the column is called that carries them. */
  static final String HEADING = "Section";

  private Sections() {}

  /** Each row's section heading as a column of its own, if there are any. */
  static Optional<LabelColumn> of(ColumnLayout layout) {
    Strip strip = layout.block().strip();
    List<Integer> headings = headings(layout);
    if (headings.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    String section = "";
    int next = 0;
    for (int row : layout.rows()) {
      for (; next < headings.size() && headings.get(next) < row; next++) {
        section = strip.text(headings.get(next), strip.first(headings.get(next)));
      }
      texts.add(section);
    }
    return Optional.of(new LabelColumn(HEADING, strip.first(headings.get(0)), texts));
  }

  private static List<Integer> headings(ColumnLayout layout) {
    TableBlock block = layout.block();
    Strip strip = block.strip();
    BitSet places = new BitSet();
    layout.rows().forEach(places::set);
    List<Integer> headings = new ArrayList<>();
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      int first = strip.first(row);
      if (!places.get(row)
          && !block.isHeaderAgain(row)
          && first > 0
          && first < block.firstFigure()
          && !block.hasFigures(row)
          && isWord(strip, row, first)) {
        headings.add(row);
      }
    }
    return headings;
  }

  /**
   * Says which headings may be places without figures: one alone, and any that leave the first rows
   * of the table without a heading.
   */
  static void doubt(ColumnLayout layout, List<LabelColumn> labels, Remarks remarks) {
    Optional<LabelColumn> sections =
        labels.stream().filter(label -> label.heading().equals(HEADING)).findFirst();
    if (sections.isEmpty() || layout.rows().isEmpty()) {
      return;
    }
    boolean someHaveNone = sections.get().texts().get(0).isEmpty();
    List<Integer> headings = headings(layout);
    List<Integer> places = headings.stream().filter(row -> mayBePlace(layout, row)).toList();
    if (!places.isEmpty() && (someHaveNone || headings.size() == 1)) {
      say(layout, places, someHaveNone, remarks);
    }
  }

  private static boolean mayBePlace(ColumnLayout layout, int row) {
    Strip strip = layout.block().strip();
    int column = strip.first(row);
    return strip.next(row, column) == 0
        && HeaderWords.mayNamePlace(strip.text(row, column))
        && HeaderWords.mayNamePlace(strip.text(row + 1, column));
  }

  private static void say(
      ColumnLayout layout, List<Integer> places, boolean someHaveNone, Remarks remarks) {
    Strip strip = layout.block().strip();
    int row = places.get(0);
    String cell = Letters.of(strip.first(row)) + row;
    int more = places.size() - 1;
    String message =
        "'%s'%s no figures and %s of the rows beneath. If %s a place, write [x] in the place of its figures"
            .formatted(
                strip.text(row, strip.first(row)),
                more == 0 ? " has" : " and " + Plural.of(more, "more row", "more rows") + " have",
                more == 0 ? "is read as a heading" : "are read as headings",
                more == 0 ? "it is" : "one is");
    if (someHaveNone) {
      remarks.warning(cell, message);
    } else {
      remarks.note(cell, message);
    }
  }

  /** A stray sign is no heading. */
  private static boolean isWord(Strip strip, int row, int column) {
    return strip.text(row, column).chars().anyMatch(Character::isLetterOrDigit);
  }
}

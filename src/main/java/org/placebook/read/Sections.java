package org.placebook.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.placebook.table.LabelColumn;

/** Headings that stand in rows of their own between the rows of a table: a year, an industry. */
final class Sections {
  /** What the column is called that carries them. */
  static final String HEADING = "Section";

  private Sections() {}

  /** Each row's section heading as a column of its own, if there are any. */
  static Optional<LabelColumn> of(ColumnLayout layout) {
    Strip strip = layout.block().strip();
    BitSet places = new BitSet();
    layout.rows().forEach(places::set);
    List<String> texts = new ArrayList<>();
    String section = "";
    int position = 0;
    for (int row = layout.block().body().first(); row <= layout.block().body().last(); row++) {
      int first = strip.first(row);
      if (places.get(row)) {
        texts.add(section);
      } else if (!layout.block().isHeaderAgain(row)
          && first > 0
          && first < layout.block().firstFigure()
          && !layout.block().hasFigures(row)
          && isWord(strip, row, first)) {
        section = strip.text(row, first);
        position = position == 0 ? first : position;
      }
    }
    return position == 0
        ? Optional.empty()
        : Optional.of(new LabelColumn(HEADING, position, texts));
  }

  /** A stray sign is no heading. */
  private static boolean isWord(Strip strip, int row, int column) {
    return strip.text(row, column).chars().anyMatch(Character::isLetterOrDigit);
  }
}

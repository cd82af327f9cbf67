package org.placebook.book.front;

import java.util.ArrayList;
import java.util.List;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.match.Unmatched;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Every area without a row and every row without an area, one by one, for the sheet Checks. */
final class NotMatched {
  /** Small areas come by the hundred thousand, and Excel has a million rows for all of Checks. */
  private static final int MOST = 100_000;

  private NotMatched() {}

  static List<Finding> of(Matching matching) {
    List<Finding> lines = new ArrayList<>();
    for (MatchedInput input : matching.inputs()) {
      String name = input.input().name();
      for (Unmatched.Item area : Unmatched.areas(input, matching.areas())) {
        lines.add(line(area, "the area in scope has no row in the input '%s'".formatted(name)));
      }
      for (Unmatched.Item row : Unmatched.rows(input, matching)) {
        lines.add(line(row, "the row of the input '%s' is of no area in scope".formatted(name)));
      }
    }
    for (MatchedInput input : matching.inputs()) {
      input
          .rezoned()
          .ifPresent(
              rezoned ->
                  rezoned
                      .unplaced()
                      .forEach(
                          row ->
                              lines.add(
                                  Finding.note(row.place(), row.why() + ": " + row.shown()))));
    }
    if (lines.size() <= MOST) {
      return lines;
    }
    List<Finding> first = new ArrayList<>(lines.subList(0, MOST));
    first.add(
        Finding.note(
            Place.file("this workbook"),
            "%,d more areas or rows were not matched; the worksheets of data hold all rows."
                .formatted(lines.size() - MOST)));
    return first;
  }

  private static Finding line(Unmatched.Item item, String what) {
    return Finding.note(item.place(), item.shown() + ": " + what);
  }
}

package org.placebook.book.front;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.match.Unmatched;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Every area without a row and every row without an area, one by one, for the sheet Checks. */
final class NotMatched {
  /** Small areas come by the hundred thousand, and Excel has a million rows for all of Checks. */
  private static final int MOST = 100_000;

  private static final int MOST_SINGLY = 10;

  /** A cell of Excel holds 32,767 characters. */
  private static final int LONGEST = 30_000;

  private NotMatched() {}

  static List<Finding> of(Matching matching) {
    List<Finding> lines = new ArrayList<>();
    for (MatchedInput input : matching.inputs()) {
      String name = input.input().name();
      List<Unmatched.Item> lacking = Unmatched.areas(input, matching);
      for (Unmatched.Item area : lacking) {
        lines.add(line(area, "This area has no row in the input '%s'".formatted(name)));
      }
      List<Unmatched.Item> rows = Unmatched.rows(input, matching);
      if (lacking.isEmpty() && rows.size() > MOST_SINGLY) {
        lines.add(onPurpose(input, rows));
      } else {
        for (Unmatched.Item row : rows) {
          lines.add(
              line(
                  row,
                  "The row of the input '%s' is of none of the areas of this workbook"
                      .formatted(name)));
        }
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

  /** Where all areas in scope were found, the others are left out on purpose: one line has all. */
  private static Finding onPurpose(MatchedInput input, List<Unmatched.Item> rows) {
    String names = rows.stream().map(Unmatched.Item::shown).collect(Collectors.joining("; "));
    String shown = names.length() > LONGEST ? names.substring(0, LONGEST) + " …" : names;
    return Finding.note(
        input.range(),
        "%,d rows of the input '%s' are of areas that this workbook does not show: %s"
            .formatted(rows.size(), input.input().name(), shown));
  }

  private static Finding line(Unmatched.Item item, String what) {
    return Finding.note(item.place(), what + ": " + item.shown());
  }
}

package org.placebook.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.placebook.area.AreaCodes;
import org.placebook.area.Areas;
import org.placebook.table.Names;

/**
 * A second column of places right of figures. Where a row names another place there than on its
 * left, the two are tables side by side, each in an order of its own, and no row is one.
 *
 * @param left by row, the texts of a column on the left
 * @param right by row, those of the column that may begin a second table
 */
record SecondAreas(List<String> left, List<String> right) {
  private static final int FEWEST = 3;

  /** Columns of labels begin a table, if any do; so many are looked at. */
  private static final int MOST_LABELS = 4;

  /**
   * Where a second table begins, if a column is the first of its places.
   *
   * @param first the first column of the table on the left
   * @param column a column of words right of figures
   */
  static Optional<Integer> start(Survey survey, int first, int column) {
    List<String> right = texts(survey, column);
    if (repeats(right)) {
      return Optional.empty();
    }
    for (int left = first; left < Math.min(column - 1, first + MOST_LABELS); left++) {
      List<String> places = texts(survey, left);
      if (!repeats(places)
          && new SecondAreas(places, right).areTwoLists()
          && !new SecondAreas(texts(survey, left + 1), texts(survey, column + 1)).areOneList()) {
        return Optional.of(start(survey, first, left, column));
      }
    }
    return Optional.empty();
  }

  /** A rank before the places belongs to them, if it stands before those on the left too. */
  private static int start(Survey survey, int first, int left, int column) {
    int before = column - (left - first);
    return before > left && heads(survey, before, first) ? before : column;
  }

  /** Whether two columns have the same words in one row. */
  private static boolean heads(Survey survey, int one, int other) {
    return IntStream.rangeClosed(1, survey.lastRow())
        .filter(row -> survey.role(row, one) == CellRole.WORDS)
        .anyMatch(row -> survey.text(row, one).equals(survey.text(row, other)));
  }

  private static List<String> texts(Survey survey, int column) {
    return IntStream.rangeClosed(1, survey.lastRow())
        .mapToObj(row -> survey.role(row, column) == CellRole.WORDS ? survey.text(row, column) : "")
        .toList();
  }

  /** The places of a list stand once in it, and again only where its heading does. */
  private static boolean repeats(List<String> texts) {
    Map<String, Integer> times = new HashMap<>();
    int lists = 0;
    for (String text : texts) {
      if (text.isEmpty()) {
        continue;
      }
      int again = times.merge(text, 1, Integer::sum);
      if (lists == 0 || text.equals(heading(texts))) {
        lists = again;
      } else if (again > lists) {
        return true;
      }
    }
    return false;
  }

  private static String heading(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  /** Whether both are lists of the same kind of places, and some row names two of them. */
  private boolean areTwoLists() {
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(new HashSet<>(right));
    return contradict(AreaCodes::isCode)
        || contradict(Areas::isName)
        || (2L * shared.size() > filled(right) && contradict(shared::contains));
  }

  /** Whether the same places stand in the same rows. */
  private boolean areOneList() {
    long same =
        IntStream.range(0, right.size())
            .filter(row -> !right.get(row).isEmpty() && same(left.get(row), right.get(row)))
            .count();
    return same > 1 && same + 1 >= filled(right);
  }

  private boolean contradict(Predicate<String> isPlace) {
    long ofLeft = left.stream().filter(isPlace).count();
    long ofRight = right.stream().filter(isPlace).count();
    return ofLeft >= FEWEST
        && ofRight >= FEWEST
        && 2 * ofRight >= filled(right)
        && IntStream.range(0, right.size())
            .anyMatch(
                row ->
                    isPlace.test(left.get(row))
                        && isPlace.test(right.get(row))
                        && !same(left.get(row), right.get(row)));
  }

  private static long filled(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).count();
  }

  private static boolean same(String one, String other) {
    Optional<String> code = code(one);
    return Names.same(one, other) || (code.isPresent() && code.equals(code(other)));
  }

  private static Optional<String> code(String name) {
    return Areas.match(name).map(area -> area.code().toString());
  }
}

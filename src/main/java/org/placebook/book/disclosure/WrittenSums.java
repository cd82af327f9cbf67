package org.placebook.book.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.Total;
import org.placebook.recipe.match.ListedColumn;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/**
 * A total that a recipe makes of a list, written down as a column of its own while all its parts
 * are there: else one part withheld would take the total, and every share of it, with it.
 */
final class WrittenSums {
  private final Matching matching;

  private WrittenSums(Matching matching) {
    this.matching = matching;
  }

  /** The same matching, the total of each input that withholds figures being a column. */
  static Matching in(Matching matching) {
    WrittenSums sums = new WrittenSums(matching);
    return matching.withInputs(matching.inputs().stream().map(sums::written).toList());
  }

  private MatchedInput written(MatchedInput input) {
    boolean withholds =
        input.input().threshold().isPresent() || input.input().roundTo().isPresent();
    return withholds && input.input().total() instanceof Total.SumOf sum
        ? parts(input, sum.list())
            .map(parts -> input.withTotal(column(input, sum.list(), parts)))
            .orElse(input)
        : input;
  }

  /** The list's columns of the input; none if one of them is of another. */
  private Optional<List<FigureColumn>> parts(MatchedInput input, String list) {
    return matching
        .list(list)
        .filter(members -> members.stream().allMatch(member -> member.input() == input))
        .map(members -> members.stream().map(ListedColumn::column).toList());
  }

  private static FigureColumn column(MatchedInput input, String list, List<FigureColumn> parts) {
    int rows = input.table().rows().size();
    double[] numbers = new double[rows];
    Map<Integer, Value> others = new HashMap<>();
    for (int row = 0; row < rows; row++) {
      int at = row;
      if (parts.stream().allMatch(part -> part.isFigure(at))) {
        numbers[row] = parts.stream().mapToDouble(part -> part.number(at)).sum();
      } else {
        others.put(row, Value.missing(reason(parts, at)));
      }
    }
    int position =
        1 + input.table().figures().stream().mapToInt(FigureColumn::position).max().orElse(0);
    return new FigureColumn("Sum of " + list, "", position, numbers, others);
  }

  private static Reason reason(List<FigureColumn> parts, int row) {
    boolean isConfidential =
        parts.stream().anyMatch(part -> part.isMissing(row, Reason.CONFIDENTIAL));
    return isConfidential ? Reason.CONFIDENTIAL : Reason.NOT_AVAILABLE;
  }
}

package org.placebook.book.disclosure;

import static org.placebook.book.disclosure.Disclosure.number;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.recipe.RoundTo;
import org.placebook.table.FigureColumn;
import org.placebook.table.Reason;

/**
 * An input whose counts are rounded. They need no others withheld, as no sum of them holds to the
 * last digit; rates and per cents that tell them closer than that are withheld, and those that do
 * not are left as they are.
 */
final class RoundedInput {
  private final NumberedInput input;
  private final RoundTo roundTo;
  private final List<Set<Integer>> small;
  private final Set<Integer> whole;
  private final Set<Integer> closer;
  private final Set<Integer> own;

  RoundedInput(NumberedInput input, RoundTo roundTo, List<NumberedInput> others) {
    this.input = input;
    this.roundTo = roundTo;
    WaysBack ways = new WaysBack(input, others);
    Set<Integer> counts = CountColumns.of(input.table(), ways.rates());
    this.small =
        IntStream.range(0, input.width())
            .mapToObj(column -> counts.contains(column) ? small(column) : Set.<Integer>of())
            .toList();
    this.whole = CountColumns.toRound(input.table(), ways.rates());
    this.closer = ways.closerThan(roundTo.step());
    this.own = input.own(closer);
  }

  /** The columns as they may be shown. */
  List<FigureColumn> columns() {
    return IntStream.range(0, input.width()).mapToObj(this::shown).toList();
  }

  private FigureColumn shown(int column) {
    Set<Integer> withheld = new LinkedHashSet<>(small.get(column));
    own.stream()
        .filter(cell -> cell % input.width() == column)
        .map(cell -> cell / input.width())
        .forEach(withheld::add);
    FigureColumn left = input.column(column).without(withheld, Reason.CONFIDENTIAL);
    return whole.contains(column) ? left.each(roundTo::rounded) : left;
  }

  /** The rows of small counts. */
  private Set<Integer> small(int column) {
    FigureColumn figures = input.column(column);
    return IntStream.range(0, figures.size())
        .filter(row -> figures.isFigure(row) && roundTo.withholds(figures.number(row)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Cells, by number among those of all inputs, that would tell its counts closer. */
  Set<Integer> closer() {
    return closer;
  }

  /** What was done, in a few sentences. */
  String said() {
    String why =
        input.input().input().roundTo().isPresent()
            ? ""
            : ", as those of another input are that they could be told by";
    return "The figures of '%s' are rounded to the nearest %s before anything is worked out from them%s%s.%s%s"
        .formatted(
            input.input().input().name(), number(roundTo.step()), why, withheld(), told(), left());
  }

  private String withheld() {
    int count = small.stream().mapToInt(Set::size).sum();
    double most = roundTo.small();
    if (most == 0) {
      return "";
    }
    return most == Math.rint(most)
        ? "; %d above 0 and up to %s are [c]".formatted(count, number(most))
        : "; %d above 0 and below %s are [c]".formatted(count, number(Math.ceil(most)));
  }

  private String told() {
    return own.isEmpty()
        ? ""
        : " %d rates, per cents or limits that would tell them closer are [c] too; SHARE and RATE work them out from what is rounded."
            .formatted(own.size());
  }

  /** Nothing that is asked for is left out in silence. */
  private String left() {
    List<String> left =
        IntStream.range(0, input.width())
            .filter(column -> !whole.contains(column))
            .mapToObj(column -> "'" + input.column(column).heading() + "'")
            .toList();
    return left.isEmpty() ? "" : " No counts, so not rounded: " + String.join(", ", left) + ".";
  }
}

package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.placebook.book.disclosure.Suppression.Held;
import org.placebook.recipe.RoundTo;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Reason;

/**
 * Holds back what the recipe's thresholds ask for, in the inputs themselves: whatever is assembled
 * from them afterwards can give nothing away that they do not.
 */
public final class Disclosure {
  private final Matching matching;
  private final List<Finding> findings = new ArrayList<>();
  private boolean safe = true;

  private Disclosure(Matching matching) {
    this.matching = matching;
  }

  /**
   * The inputs as they may be published.
   *
   * @param matching with figures held back; none if there is no safe way
   * @param findings how many figures were held back, or why there is no safe way
   */
  public record Result(Optional<Matching> matching, List<Finding> findings) {
    /** Copies the list. */
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /** Holds back the figures of all inputs that ask for it, or whose source withholds some. */
  public static Result control(Matching matching) {
    Disclosure disclosure = new Disclosure(WrittenSums.in(matching));
    List<List<FigureColumn>> figures =
        disclosure.matching.inputs().stream().map(disclosure::figures).toList();
    Optional<Matching> controlled =
        disclosure.safe ? Optional.of(disclosure.matching.with(figures)) : Optional.empty();
    return new Result(controlled, disclosure.findings);
  }

  private List<FigureColumn> figures(MatchedInput input) {
    List<FigureColumn> figures = input.table().figures();
    Optional<RoundTo> roundTo = input.input().roundTo();
    if (roundTo.isPresent()) {
      return rounded(input, roundTo.get());
    }
    OptionalDouble threshold = threshold(input);
    if (threshold.isEmpty()
        && figures.stream().noneMatch(column -> column.holds(Reason.CONFIDENTIAL))) {
      return figures;
    }
    WaysBack waysBack = new WaysBack(input.table(), threshold);
    Suppression suppression =
        new Suppression(
            input.table(),
            CountColumns.of(input.table(), waysBack.rates()),
            new SumConstraints(matching, input).all(),
            threshold);
    Optional<Held> held = suppression.choose();
    if (held.isEmpty()) {
      safe = false;
      String why = suppression.isTooMuch() ? tooMuch(input, threshold) : unsafe(input, threshold);
      findings.add(Finding.error(input.input().place(), why));
      return figures;
    }
    Set<Integer> further = waysBack.to(held.get().cells());
    said(input, threshold, held.get(), further.size());
    Set<Integer> cells = new LinkedHashSet<>(held.get().cells());
    cells.addAll(further);
    List<FigureColumn> left = new ArrayList<>();
    for (int column = 0; column < figures.size(); column++) {
      left.add(without(figures.get(column), column, cells, figures.size()));
    }
    return left;
  }

  private static FigureColumn without(FigureColumn of, int column, Set<Integer> cells, int width) {
    Set<Integer> rows = new LinkedHashSet<>();
    cells.stream().filter(c -> c % width == column).map(c -> c / width).forEach(rows::add);
    rows.removeIf(row -> of.isMissing(row, Reason.CONFIDENTIAL));
    return of.without(rows, Reason.CONFIDENTIAL);
  }

  /** Rounded figures need no others withheld: no sum of them holds to the last digit. */
  private List<FigureColumn> rounded(MatchedInput input, RoundTo roundTo) {
    List<FigureColumn> rounded = new ArrayList<>();
    int small = 0;
    for (FigureColumn column : input.table().figures()) {
      Set<Integer> rows = new LinkedHashSet<>();
      IntStream.range(0, column.size())
          .filter(row -> column.isFigure(row) && roundTo.withholds(column.number(row)))
          .forEach(rows::add);
      small += rows.size();
      rounded.add(column.without(rows, Reason.CONFIDENTIAL).each(roundTo::rounded));
    }
    String said =
        "The figures of '%s' are rounded to the nearest %s before anything is worked out from them"
            .formatted(input.input().name(), number(roundTo.step()));
    String withheld =
        roundTo.small() > 0
            ? "; %d above 0 and up to %s are [c]".formatted(small, number(roundTo.small()))
            : "";
    findings.add(Finding.note(input.input().place(), said + withheld + "."));
    return rounded;
  }

  /** Inputs that were found in one table hold back alike. */
  private OptionalDouble threshold(MatchedInput input) {
    return matching.inputs().stream()
        .filter(other -> other.source().equals(input.source()))
        .flatMap(other -> other.input().threshold().stream())
        .mapToDouble(Double::doubleValue)
        .max();
  }

  private void said(MatchedInput input, OptionalDouble threshold, Held held, int waysBack) {
    int more = held.cells().size() - held.primary() - held.told();
    String back =
        waysBack == 0
            ? ""
            : " %d rates, per cents or limits that would lead back to them are [c] too."
                .formatted(waysBack);
    if (threshold.isPresent()) {
      findings.add(
          Finding.note(
              input.input().place(),
              "%d figures of '%s' above 0 and below %s are [c], and %d more so that no total gives them away.%s"
                  .formatted(
                      held.primary(),
                      input.input().name(),
                      number(threshold.getAsDouble()),
                      more,
                      back)));
    } else if (more > 0 || waysBack > 0) {
      findings.add(
          Finding.warning(
              input.input().place(),
              "The source of '%s' withholds figures that could be worked out from those beside them: %d of them, so %d more are [c].%s"
                  .formatted(input.input().name(), held.told(), more, back)));
    }
  }

  private static String unsafe(MatchedInput input, OptionalDouble threshold) {
    String below =
        threshold.isPresent() ? " below " + number(threshold.getAsDouble()) : " that are [c]";
    return "Nothing was made: there is no way to hold back the figures of '%s'%s so that totals do not give them away. Use a lower Threshold on the sheet Inputs, or a download with fewer or larger categories."
        .formatted(input.input().name(), below);
  }

  private static String tooMuch(MatchedInput input, OptionalDouble threshold) {
    return "Nothing was made: more than %,d figures of '%s' would be held back%s, too many to test that totals do not give them away. Use a lower Threshold on the sheet Inputs, or a download with fewer or larger categories."
        .formatted(
            Suppression.MOST,
            input.input().name(),
            threshold.isPresent() ? " at a threshold of " + number(threshold.getAsDouble()) : "");
  }

  private static String number(double threshold) {
    return threshold == Math.rint(threshold)
        ? Long.toString((long) threshold)
        : Double.toString(threshold);
  }
}

package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.disclosure.Suppression.Held;
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

  /** Holds back the figures of all inputs that have a threshold. */
  public static Result control(Matching matching) {
    Disclosure disclosure = new Disclosure(matching);
    List<List<FigureColumn>> figures = matching.inputs().stream().map(disclosure::figures).toList();
    Optional<Matching> controlled =
        disclosure.safe ? Optional.of(matching.with(figures)) : Optional.empty();
    return new Result(controlled, disclosure.findings);
  }

  private List<FigureColumn> figures(MatchedInput input) {
    List<FigureColumn> figures = input.table().figures();
    double threshold = threshold(input);
    if (threshold == 0) {
      return figures;
    }
    Suppression suppression =
        new Suppression(input.table(), new SumConstraints(matching, input).all(), threshold);
    Optional<Held> held = suppression.choose();
    if (held.isEmpty()) {
      safe = false;
      String why = suppression.isTooMuch() ? tooMuch(input, threshold) : unsafe(input, threshold);
      findings.add(Finding.error(input.input().place(), why));
      return figures;
    }
    findings.add(Finding.note(input.input().place(), said(input, threshold, held.get())));
    List<FigureColumn> published = new ArrayList<>();
    for (int column = 0; column < figures.size(); column++) {
      published.add(
          figures
              .get(column)
              .without(held.get().rows(column, figures.size()), Reason.CONFIDENTIAL));
    }
    return published;
  }

  /** Inputs that were found in one table hold back alike; 0 for no threshold. */
  private double threshold(MatchedInput input) {
    return matching.inputs().stream()
        .filter(other -> other.source().equals(input.source()))
        .mapToDouble(other -> other.input().threshold().orElse(0.0))
        .max()
        .orElse(0);
  }

  private static String said(MatchedInput input, double threshold, Held held) {
    return "In the copies for publication %d figures of '%s' above 0 and below %s are [c], and %d more so that no total gives them away."
        .formatted(
            held.primary(),
            input.input().name(),
            number(threshold),
            held.cells().size() - held.primary());
  }

  private static String unsafe(MatchedInput input, double threshold) {
    return "No copies for publication were made: there is no way to hold back the figures of '%s' below %s so that totals do not give them away. Use a lower Threshold on the sheet Inputs, or a download with fewer or larger categories."
        .formatted(input.input().name(), number(threshold));
  }

  private static String tooMuch(MatchedInput input, double threshold) {
    return "No copies for publication were made: more than %,d figures of '%s' would be held back at a threshold of %s, too many to test that totals do not give them away. Use a lower Threshold on the sheet Inputs, or a download with fewer or larger categories."
        .formatted(Suppression.MOST, input.input().name(), number(threshold));
  }

  private static String number(double threshold) {
    return threshold == Math.rint(threshold)
        ? Long.toString((long) threshold)
        : Double.toString(threshold);
  }
}

package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.placebook.book.disclosure.SumConstraints.Tie;
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
    List<List<FigureColumn>> figures = disclosure.figures();
    Optional<Matching> controlled =
        disclosure.safe ? Optional.of(disclosure.matching.with(figures)) : Optional.empty();
    return new Result(controlled, disclosure.findings);
  }

  /** The columns of each input as they may be shown. */
  private List<List<FigureColumn>> figures() {
    IdentityHashMap<MatchedInput, List<FigureColumn>> left = new IdentityHashMap<>();
    List<NumberedInput> numbered = new ArrayList<>();
    int cells = 0;
    for (MatchedInput input : matching.inputs()) {
      NumberedInput next = new NumberedInput(input, cells, threshold(input));
      numbered.add(next);
      cells += next.cells();
    }
    Map<NumberedInput, Held> held = new LinkedHashMap<>();
    Set<Integer> further = new LinkedHashSet<>();
    for (LinkedInputs linked : LinkedInputs.among(numbered, Disclosure::withholds)) {
      Optional<RoundTo> roundTo = linked.roundTo();
      if (roundTo.isPresent()) {
        for (NumberedInput input : linked.inputs()) {
          RoundedInput rounded = new RoundedInput(input, roundTo.get(), numbered);
          left.put(input.input(), rounded.columns());
          further.addAll(rounded.closer());
          findings.add(Finding.note(input.input().input().place(), rounded.said()));
        }
      } else {
        chosen(linked).ifPresent(chosen -> linked.inputs().forEach(i -> held.put(i, chosen)));
      }
    }
    Set<Integer> own = new LinkedHashSet<>();
    held.values().forEach(each -> own.addAll(each.cells()));
    held.keySet().forEach(input -> further.addAll(new WaysBack(input, numbered).to(own)));
    for (NumberedInput input : numbered) {
      if (!left.containsKey(input.input())) {
        left.put(input.input(), shown(input, Optional.ofNullable(held.get(input)), further));
      }
    }
    return matching.inputs().stream()
        .map(input -> left.getOrDefault(input, input.table().figures()))
        .toList();
  }

  /** Whether figures of an input are withheld, by the recipe or by its source. */
  private static boolean withholds(NumberedInput input) {
    return input.threshold().isPresent()
        || input.input().input().roundTo().isPresent()
        || input.table().figures().stream().anyMatch(column -> column.holds(Reason.CONFIDENTIAL));
  }

  private Optional<Held> chosen(LinkedInputs linked) {
    List<Tie> ties = new ArrayList<>(linked.ties());
    for (NumberedInput input : linked.inputs()) {
      new SumConstraints(matching, input.input())
          .all()
          .forEach(tie -> ties.add(tie.from(input.first())));
    }
    Suppression suppression = new Suppression(linked.inputs(), ties);
    Optional<Held> held = suppression.choose();
    if (held.isEmpty()) {
      safe = false;
      for (NumberedInput input : linked.inputs().stream().filter(Disclosure::withholds).toList()) {
        String why = suppression.isTooMuch() ? tooMuch(input) : unsafe(input);
        findings.add(Finding.error(input.input().input().place(), why));
      }
    }
    return held;
  }

  private List<FigureColumn> shown(NumberedInput input, Optional<Held> held, Set<Integer> further) {
    Set<Integer> own = held.map(all -> input.own(all.cells())).orElse(Set.of());
    Set<Integer> waysBack = input.own(further);
    Set<Integer> cells = new LinkedHashSet<>(own);
    cells.addAll(waysBack);
    if (held.isPresent() && withholds(input)) {
      said(input, own.size(), held.get(), waysBack.size());
    } else if (!cells.isEmpty()) {
      findings.add(
          Finding.warning(
              input.input().input().place(),
              "%d figures of '%s' are [c], since they lead back to what another input withholds."
                  .formatted(cells.size(), input.input().input().name())));
    }
    return IntStream.range(0, input.width())
        .mapToObj(column -> without(input.column(column), column, cells, input.width()))
        .toList();
  }

  private static FigureColumn without(FigureColumn of, int column, Set<Integer> cells, int width) {
    Set<Integer> rows = new LinkedHashSet<>();
    cells.stream().filter(c -> c % width == column).map(c -> c / width).forEach(rows::add);
    rows.removeIf(row -> of.isMissing(row, Reason.CONFIDENTIAL));
    return of.without(rows, Reason.CONFIDENTIAL);
  }

  /** Inputs that were found in one table hold back alike. */
  private OptionalDouble threshold(MatchedInput input) {
    return matching.inputs().stream()
        .filter(other -> other.source().equals(input.source()))
        .flatMap(other -> other.input().threshold().stream())
        .mapToDouble(Double::doubleValue)
        .max();
  }

  private void said(NumberedInput numbered, int cells, Held held, int waysBack) {
    MatchedInput input = numbered.input();
    OptionalDouble threshold = numbered.threshold();
    int primary = numbered.own(held.primary()).size();
    int told = numbered.own(held.told()).size();
    int more = cells - primary - told;
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
                      primary, input.input().name(), number(threshold.getAsDouble()), more, back)));
    } else if (more > 0 || waysBack > 0) {
      findings.add(
          Finding.warning(
              input.input().place(),
              "The source of '%s' withholds figures that could be worked out from those beside them: %d of them, so %d more are [c].%s"
                  .formatted(input.input().name(), told, more, back)));
    }
  }

  private static String unsafe(NumberedInput input) {
    OptionalDouble threshold = input.threshold();
    String below =
        threshold.isPresent() ? " below " + number(threshold.getAsDouble()) : " that are [c]";
    return "Nothing was made: there is no way to hold back the figures of '%s'%s so that totals do not give them away. Use a lower Threshold on the sheet Inputs, or a download with fewer or larger categories."
        .formatted(input.input().input().name(), below);
  }

  private static String tooMuch(NumberedInput input) {
    OptionalDouble threshold = input.threshold();
    return "Nothing was made: more than %,d figures of '%s' would be held back%s, too many to test that totals do not give them away. Use a lower Threshold on the sheet Inputs, or a download with fewer or larger categories."
        .formatted(
            Suppression.MOST,
            input.input().input().name(),
            threshold.isPresent() ? " at a threshold of " + number(threshold.getAsDouble()) : "");
  }

  static String number(double threshold) {
    return threshold == Math.rint(threshold)
        ? Long.toString((long) threshold)
        : Double.toString(threshold);
  }
}

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
import java.util.stream.Stream;
import org.placebook.book.disclosure.SumConstraints.Tie;
import org.placebook.book.disclosure.Suppression.Held;
import org.placebook.recipe.RoundTo;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Reason;

/**
 * Holds back what the recipe's thresholds ask for, in the inputs themselves: whatever is assembled
 * from them afterwards can give nothing away that they do not.
 */
public final class Disclosure {
  private final Matching matching;
  private final List<MatchedInput> before;
  private final List<Finding> findings = new ArrayList<>();
  private boolean safe = true;

  private Disclosure(Matching matching, List<MatchedInput> before) {
    this.matching = matching;
    this.before = before;
  }

  /**
   * The inputs as they may be published.
   *
   * @param matching with figures held back; none if there is no safe way
   * @param before earlier releases of the inputs in which figures are held back from what is said
   * @param findings how many figures were held back, or why there is no safe way
   */
  public record Result(
      Optional<Matching> matching, List<MatchedInput> before, List<Finding> findings) {
    /** Copies the lists. */
    public Result {
      before = List.copyOf(before);
      findings = List.copyOf(findings);
    }
  }

  /** Holds back the figures of all inputs that ask for it, or whose source withholds some. */
  public static Result control(Matching matching) {
    return control(matching, List.of());
  }

  /**
   * Likewise, and what tells them together with earlier releases.
   *
   * @param before earlier releases of the inputs, which readers have
   */
  public static Result control(Matching matching, List<MatchedInput> before) {
    Result result = together(matching, before);
    if (result.matching().isPresent() || before.isEmpty()) {
      return result;
    }
    Result alone = together(matching, List.of());
    List<Finding> findings = new ArrayList<>(alone.findings());
    if (alone.matching().isPresent()) {
      findings.add(
          Finding.warning(
              Place.file(before.get(0).source().file()),
              "Whoever has this earlier release can work out figures that are [c] now, and there is"
                  + " no way to prevent it. Look at it before you publish."));
    }
    return new Result(alone.matching(), List.of(), findings);
  }

  private static Result together(Matching matching, List<MatchedInput> before) {
    Disclosure disclosure = new Disclosure(WrittenSums.in(matching), before);
    Map<MatchedInput, List<FigureColumn>> figures = disclosure.figures();
    if (!disclosure.safe) {
      return new Result(Optional.empty(), before, disclosure.findings);
    }
    List<List<FigureColumn>> shown =
        disclosure.matching.inputs().stream()
            .map(input -> figures.getOrDefault(input, input.table().figures()))
            .toList();
    List<MatchedInput> earlier =
        before.stream()
            .filter(figures::containsKey)
            .map(input -> input.with(figures.getOrDefault(input, List.of())))
            .toList();
    return new Result(Optional.of(disclosure.matching.with(shown)), earlier, disclosure.findings);
  }

  /** The columns of each input that are shown otherwise than they are. */
  private Map<MatchedInput, List<FigureColumn>> figures() {
    IdentityHashMap<MatchedInput, List<FigureColumn>> left = new IdentityHashMap<>();
    List<NumberedInput> numbered = new ArrayList<>();
    int cells = 0;
    for (MatchedInput input : matching.inputs()) {
      numbered.add(new NumberedInput(input, cells, threshold(input), false));
      cells += numbered.get(numbered.size() - 1).cells();
    }
    for (MatchedInput input : before) {
      numbered.add(new NumberedInput(input, cells, threshold(input), true));
      cells += numbered.get(numbered.size() - 1).cells();
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
          if (!input.isPublished()) {
            findings.add(Finding.note(input.input().input().place(), rounded.said()));
          }
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
        Optional<Held> chosen = Optional.ofNullable(held.get(input));
        Set<Integer> without = input.own(further);
        without.addAll(chosen.map(all -> input.own(all.cells())).orElse(Set.of()));
        if (!input.isPublished()) {
          said(input, chosen, without, input.own(further).size());
        }
        if (!without.isEmpty()) {
          left.put(input.input(), without(input, without));
        }
      }
    }
    return left;
  }

  /** Whether figures of an input are withheld, by the recipe or by its source. */
  private static boolean withholds(NumberedInput input) {
    return input.threshold().isPresent()
        || input.input().input().roundTo().isPresent()
        || input.table().figures().stream().anyMatch(column -> column.holds(Reason.CONFIDENTIAL));
  }

  private Optional<Held> chosen(LinkedInputs linked) {
    List<Tie> ties = new ArrayList<>(linked.ties());
    for (NumberedInput input : linked.inputs().stream().filter(i -> !i.isPublished()).toList()) {
      new SumConstraints(matching, input.input())
          .all()
          .forEach(tie -> ties.add(tie.from(input.first())));
    }
    Suppression suppression = new Suppression(linked.inputs(), ties);
    Optional<Held> held = suppression.choose();
    if (held.isEmpty()) {
      safe = false;
      for (NumberedInput input :
          linked.inputs().stream().filter(i -> !i.isPublished() && withholds(i)).toList()) {
        String why = suppression.isTooMuch() ? tooMuch(input) : unsafe(input);
        findings.add(Finding.error(input.input().input().place(), why));
      }
    }
    return held;
  }

  private void said(NumberedInput input, Optional<Held> held, Set<Integer> cells, int waysBack) {
    if (held.isPresent() && withholds(input)) {
      said(input, input.own(held.get().cells()).size(), held.get(), waysBack);
    } else if (!cells.isEmpty()) {
      findings.add(
          Finding.warning(
              input.input().input().place(),
              "%d figures of '%s' are [c], since they lead back to what another input withholds."
                  .formatted(cells.size(), input.input().input().name())));
    }
  }

  private static List<FigureColumn> without(NumberedInput input, Set<Integer> cells) {
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
    return Stream.concat(matching.inputs().stream(), Stream.of(input))
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

package org.placebook.recipe.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.Total;
import org.placebook.recipe.proof.TotalFinder;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Named;
import org.placebook.table.Names;

/** What is odd about an input's columns, once its table is found. */
final class InputRemarks {
  private final MatchedInput matched;

  private InputRemarks(MatchedInput matched) {
    this.matched = matched;
  }

  static List<Finding> of(MatchedInput matched) {
    InputRemarks remarks = new InputRemarks(matched);
    return Stream.of(
            remarks.areaColumn(matched.input().areaCode()),
            remarks.areaColumn(matched.input().areaName()),
            remarks.total(),
            remarks.period())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Finding> areaColumn(Optional<String> heading) {
    return heading
        .filter(
            wanted ->
                !matched.isTurned()
                    && matched.labelHeadings().stream().noneMatch(h -> Names.same(h, wanted)))
        .map(
            wanted ->
                Finding.error(
                    matched.input().place(),
                    "%s has no column of areas '%s'%s"
                        .formatted(
                            matched,
                            wanted,
                            Named.suggestion(wanted, "column", matched.labelHeadings()))));
  }

  private Optional<Finding> total() {
    if (matched.input().total() instanceof Total.Column column) {
      try {
        matched.column(column.heading());
      } catch (Unbound unbound) {
        return Optional.of(
            Finding.error(
                matched.input().place(), "The total was not found: " + unbound.sentence()));
      }
    }
    return matched.input().total() instanceof Total.Recognised
        ? matched.total().map(this::recognised)
        : Optional.empty();
  }

  private Finding recognised(FigureColumn total) {
    boolean addsUp = new TotalFinder(matched.table()).isSum(total, TotalFinder.ROUNDED);
    String why =
        addsUp
            ? "the other columns add up to it"
            : "it is named so, though the other columns do not add up to it; if another is meant,"
                + " fill in Total on the sheet Inputs";
    return Finding.note(
        matched.range(),
        "For the input '%s', '%s' was taken as the total: %s"
            .formatted(matched.input().name(), total.heading(), why));
  }

  private Optional<Finding> period() {
    String period = matched.input().period();
    if (period.isEmpty() || SearchText.ofTitle(matched.source()).holds(period)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.warning(
            matched.range(),
            "The recipe says that the input '%s' is of %s, but the title block does not: check the file"
                .formatted(matched.input().name(), period)));
  }
}

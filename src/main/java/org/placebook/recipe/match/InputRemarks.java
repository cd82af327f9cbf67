package org.placebook.recipe.match;

import java.util.Optional;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.Total;
import org.placebook.recipe.proof.TotalFinder;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;

/** What is odd about an input's columns, once its table is found. */
final class InputRemarks {
  private final MatchedInput matched;
  private final RecipeFindings faults;

  InputRemarks(MatchedInput matched, RecipeFindings faults) {
    this.matched = matched;
    this.faults = faults;
  }

  void say() {
    areaColumn(matched.input().areaCode());
    areaColumn(matched.input().areaName());
    total();
    period();
  }

  private void areaColumn(Optional<String> heading) {
    heading
        .filter(
            wanted ->
                !matched.isTurned()
                    && matched.labelHeadings().stream()
                        .noneMatch(h -> org.placebook.table.Names.same(h, wanted)))
        .ifPresent(
            wanted ->
                faults.error(
                    matched.input().place(),
                    "%s has no column of areas '%s'%s"
                        .formatted(
                            matched,
                            wanted,
                            RecipeFindings.suggestion(wanted, "column", matched.labelHeadings()))));
  }

  private void total() {
    if (matched.input().total() instanceof Total.Column column) {
      try {
        matched.column(column.heading());
      } catch (Unbound unbound) {
        faults.error(matched.input().place(), "The total was not found: " + unbound.sentence());
      }
    } else if (matched.input().total() instanceof Total.Recognised) {
      matched.total().ifPresent(this::recognised);
    }
  }

  private void recognised(FigureColumn total) {
    boolean addsUp = new TotalFinder(matched.table()).isSum(total, TotalFinder.ROUNDED);
    String why =
        addsUp
            ? "the other columns add up to it"
            : "it is named so, though the other columns do not add up to it; if another is meant,"
                + " fill in Total on the sheet Inputs";
    faults.note(
        matched.range(),
        "For the input '%s', '%s' was taken as the total: %s"
            .formatted(matched.input().name(), total.heading(), why));
  }

  private void period() {
    String period = matched.input().period();
    if (!period.isEmpty() && !SearchText.ofTitle(matched.source()).holds(period)) {
      faults.warning(
          matched.range(),
          "The recipe says that the input '%s' is of %s, but the title block does not: check the file"
              .formatted(matched.input().name(), period));
    }
  }
}

package org.placebook.book;

import java.util.ArrayList;
import java.util.List;
import org.placebook.formula.Evaluator;
import org.placebook.recipe.Area;
import org.placebook.recipe.Recipe;

/** The sheet Findings: sentences worked out from the figures, each linked to its cells. */
final class FindingsSheet {
  private final Recipe recipe;
  private final List<Area> areas;
  private final List<DerivedTable> tables;
  private final List<PlacedCorrelation> correlations;
  private final Evaluator evaluator;

  FindingsSheet(
      Recipe recipe,
      List<Area> areas,
      List<DerivedTable> tables,
      List<PlacedCorrelation> correlations,
      Evaluator evaluator) {
    this.recipe = recipe;
    this.areas = areas;
    this.tables = tables;
    this.correlations = correlations;
    this.evaluator = evaluator;
  }

  TableSheet sheet() {
    List<String> said = new ArrayList<>();
    said.add(
        "%d areas, %d tables, %d correlation sheets, %d kinds asked for, evaluated by %s"
            .formatted(
                areas.size(),
                tables.size(),
                correlations.size(),
                recipe.findings().size(),
                evaluator.getClass().getSimpleName()));
    return FrontSheets.table(
        "Findings", "Findings in words", List.of(FrontSheets.sentences("Finding", said)));
  }
}

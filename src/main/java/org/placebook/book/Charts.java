package org.placebook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.recipe.ChartKind;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.Recipe;

/** The sheets of charts: each chart stands beside a table of what it shows. */
final class Charts {
  /** From which r on a pair is called strong; the Notes print it. */
  static final double STRONG = 0.7;

  private final Recipe recipe;
  private final List<DerivedTable> tables;
  private final List<PlacedCorrelation> correlations;
  private final ChartSheets sheets;

  Charts(
      Recipe recipe,
      List<DerivedTable> tables,
      List<PlacedCorrelation> correlations,
      ChartSheets sheets) {
    this.recipe = recipe;
    this.tables = tables;
    this.correlations = correlations;
    this.sheets = sheets;
  }

  List<TableSheet> sheets() {
    List<TableSheet> made = new ArrayList<>();
    for (ChartSpec spec : recipe.charts()) {
      if (spec.isOfStrongPairs()) {
        made.addAll(strongPairs(spec));
      } else if (spec.kind() == ChartKind.RANKED_BAR) {
        rankedBar(spec).ifPresent(made::add);
      } else if (spec.kind() == ChartKind.SCATTER) {
        scatter(spec).ifPresent(made::add);
      }
    }
    return made;
  }

  private List<TableSheet> strongPairs(ChartSpec spec) {
    List<TableSheet> made = new ArrayList<>();
    for (PlacedCorrelation placed : correlations) {
      if (Bindings.same(placed.spec().name(), spec.table())) {
        placed.figures().pairs().stream()
            .filter(pair -> pair.strength() >= STRONG)
            .forEach(pair -> made.add(sheets.ofPair(placed, pair)));
      }
    }
    return made;
  }

  private Optional<DerivedTable> table(ChartSpec spec) {
    return tables.stream().filter(t -> Bindings.same(t.spec().name(), spec.table())).findFirst();
  }

  private Optional<TableSheet> rankedBar(ChartSpec spec) {
    return table(spec)
        .flatMap(
            table -> table.column(spec.of()).map(column -> sheets.ranked(spec, table, column)));
  }

  private Optional<TableSheet> scatter(ChartSpec spec) {
    Optional<DerivedTable> table = table(spec);
    Optional<Derived> x = table.flatMap(t -> t.column(spec.x()));
    Optional<Derived> y = table.flatMap(t -> t.column(spec.y()));
    return x.isPresent() && y.isPresent()
        ? Optional.of(sheets.scatter(spec, table.get(), x.get(), y.get()))
        : Optional.empty();
  }
}

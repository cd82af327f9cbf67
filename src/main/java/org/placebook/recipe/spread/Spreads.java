package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.recipe.Input;
import org.placebook.recipe.Spreading;
import org.placebook.table.Cube;
import org.placebook.table.Table;

/**
 * What became of long tables, so that none is spread twice: an inferred recipe asks for what its
 * draft asked for.
 */
public final class Spreads {
  private final List<Done> done = new ArrayList<>();

  private record Done(Terms terms, Spread spread) {}

  /**
   * All that decides how tables are spread.
   *
   * @param period where they have periods
   * @param unit where it is asked whether the figures are counts
   */
  private record Terms(
      List<Table> tables,
      Optional<String> areaCode,
      Optional<String> areaName,
      Spreading spreading,
      String measure,
      Optional<String> period,
      Optional<Unit> unit) {

    static Terms of(Input input, List<Table> tables) {
      boolean hasPeriods = tables.size() > 1 || hasPeriods(input, tables.get(0));
      boolean mustCount = input.spreading().emptyIsZero() || !input.spreading().addUp().isEmpty();
      return new Terms(
          List.copyOf(tables),
          input.areaCode(),
          input.areaName(),
          input.spreading(),
          input.measure(),
          Optional.of(input.period()).filter(unused -> hasPeriods),
          Optional.of(input.unit()).filter(unused -> mustCount));
    }

    /** Where other columns are named for the areas, columns may have other roles. */
    private static boolean hasPeriods(Input input, Table table) {
      return input.areaCode().isPresent()
          || input.areaName().isPresent()
          || table.cube().isEmpty()
          || table.cube().get().dimensions().stream().anyMatch(Cube.Dimension::isPeriod);
    }
  }

  /** As {@link Spread#of}; why a table could not be spread is said anew of each input. */
  public Optional<Spread> of(Input input, List<Table> tables) {
    Terms terms = Terms.of(input, tables);
    Optional<Spread> before =
        done.stream().filter(one -> one.terms().equals(terms)).map(Done::spread).findFirst();
    if (before.isPresent()) {
      return before;
    }
    Optional<Spread> spread = Spread.of(input, tables);
    spread
        .filter(made -> made.table().isPresent())
        .ifPresent(made -> done.add(new Done(terms, made)));
    return spread;
  }
}

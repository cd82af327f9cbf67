package org.placebook.book.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.VerdictForms;
import org.placebook.table.Value;

/**
 * The 95% limits of the figures of tables, where they are published or chance alone makes them.
 *
 * @param tables the tables of areas
 */
public record FigureLimits(List<DerivedTable> tables, VerdictForms verdicts, Evaluator evaluator) {
  /** Copies the list. */
  public FigureLimits {
    tables = List.copyOf(tables);
  }

  /**
   * The limits of a column.
   *
   * @param low the lower ones
   * @param high the upper ones
   */
  public record Limits(Limit low, Limit high) {}

  /**
   * The limits on one side.
   *
   * @param values one for each row of the sheet
   * @param column the sheet's column that shows them, from 0, if there is one
   */
  public record Limit(List<Value> values, Optional<Integer> column) {
    /** Copies the list. */
    public Limit {
      values = List.copyOf(values);
    }
  }

  /**
   * Those of a column.
   *
   * @param sheet the name of a table's sheet
   * @param column its column, from 0
   */
  public Optional<Limits> of(String sheet, int column) {
    return tables.stream()
        .map(DerivedTable::placed)
        .filter(table -> table.sheet().equals(sheet))
        .findFirst()
        .flatMap(table -> of(table, column - labels(table)));
  }

  private static int labels(PlacedTable table) {
    return table.firstColumn() - 1;
  }

  private Optional<Limits> of(PlacedTable table, int derived) {
    Optional<VerdictForms.Limits> limits =
        derived < 0 ? Optional.empty() : verdicts.limits(table.columns().get(derived).measure());
    return limits.map(both -> new Limits(limit(table, both.low()), limit(table, both.high())));
  }

  private Limit limit(PlacedTable table, BoundFormula measure) {
    List<Value> values =
        table.subjects().stream().map(subject -> evaluator.value(measure, subject)).toList();
    Optional<Integer> shown =
        IntStream.range(0, table.columns().size())
            .filter(i -> table.columns().get(i).measure().equals(measure))
            .mapToObj(i -> i + labels(table))
            .findFirst();
    return new Limit(values, shown);
  }
}

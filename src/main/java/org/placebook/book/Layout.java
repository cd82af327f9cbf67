package org.placebook.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.placebook.formula.Addresses;
import org.placebook.formula.Block;
import org.placebook.formula.Cell;
import org.placebook.formula.InputColumn;
import org.placebook.formula.Measure;
import org.placebook.formula.Subject;

/**
 * Where every figure of the finished workbook stands: first everything is placed, then rendered.
 */
final class Layout implements Addresses {

  private record Spot(PlacedTable table, int column, Map<Subject, Integer> rows) {}

  private final RecipeFigures figures;
  private final List<DataSheet> data;
  private final Map<Measure, List<Spot>> spots = new HashMap<>();
  private final IdentityHashMap<Measure, List<Spot>> known = new IdentityHashMap<>();

  Layout(RecipeFigures figures, List<DataSheet> data) {
    this.figures = figures;
    this.data = data;
  }

  /** Takes in a table; the first place where a measure is shown is the one pointed at. */
  void place(PlacedTable table) {
    Map<Subject, Integer> rows = new HashMap<>();
    for (int row = 0; row < table.subjects().size(); row++) {
      rows.putIfAbsent(table.subjects().get(row), row);
    }
    for (int column = 0; column < table.columns().size(); column++) {
      spots
          .computeIfAbsent(table.columns().get(column).measure(), m -> new ArrayList<>())
          .add(new Spot(table, column, rows));
    }
    known.clear();
  }

  /** Deep records are slow to look up by their content, so each is looked up once. */
  private List<Spot> spots(Measure measure) {
    List<Spot> found = known.get(measure);
    if (found == null) {
      found = spots.getOrDefault(measure, List.of());
      known.put(measure, found);
    }
    return found;
  }

  @Override
  public Optional<Cell> rendered(Measure measure, Subject subject) {
    for (Spot spot : spots(measure)) {
      Integer row = spot.rows().get(subject);
      if (row != null) {
        return Optional.of(spot.table().cell(spot.column(), row));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Block> block(Measure measure) {
    return spots(measure).stream()
        .filter(spot -> spot.table().areas() > 0)
        .findFirst()
        .flatMap(spot -> spot.table().block(spot.column()));
  }

  /** Of one table, if one shows them all; else of tables that keep the recipe's order. */
  @Override
  public Optional<List<Block>> blocks(List<Measure> measures) {
    Optional<List<Block>> ofOne =
        spots(measures.get(0)).stream()
            .map(spot -> blocks(measures, spot.table()::equals))
            .flatMap(Optional::stream)
            .findFirst();
    return ofOne.or(() -> blocks(measures, PlacedTable::isInOrder));
  }

  private Optional<List<Block>> blocks(List<Measure> measures, Predicate<PlacedTable> where) {
    List<Block> blocks = new ArrayList<>();
    for (Measure measure : measures) {
      spots(measure).stream()
          .filter(spot -> spot.table().areas() > 0 && where.test(spot.table()))
          .findFirst()
          .flatMap(spot -> spot.table().block(spot.column()))
          .ifPresent(blocks::add);
    }
    return blocks.size() == measures.size() ? Optional.of(blocks) : Optional.empty();
  }

  /** A block whose areas stand in the recipe's order, to be set beside another. */
  Optional<Block> orderedBlock(Measure measure) {
    return spots(measure).stream()
        .filter(spot -> spot.table().areas() > 0 && spot.table().isInOrder())
        .findFirst()
        .flatMap(spot -> spot.table().block(spot.column()));
  }

  @Override
  public Optional<Cell> areaCell(InputColumn column, int area) {
    return figures.spot(column, area).flatMap(spot -> RecipeFigures.cell(spot, data));
  }

  @Override
  public Optional<Cell> standardCell(InputColumn column, Subject.Standard standard) {
    return figures.spot(column, standard).flatMap(spot -> RecipeFigures.cell(spot, data));
  }
}

package org.placebook.book.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.placebook.formula.excel.Addresses;
import org.placebook.formula.excel.AreaBlock;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Letters;

/**
 * Where every figure of the finished workbook stands: first everything is placed, then rendered. A
 * formula refers to cells of its own row, of the same row of tables in the same order, and of the
 * workings; a table in an order of its own finds whole figures among the workings by name.
 */
final class CellPlacement implements Addresses {

  private record Spot(PlacedTable table, int column) {}

  private final DataCells data;
  private final Workings workings;
  private final Map<String, PlacedTable> tables = new LinkedHashMap<>();
  private final Map<String, PlacedList> lists = new HashMap<>();
  private final Map<BoundFormula, List<Spot>> spots = new HashMap<>();
  private final IdentityHashMap<BoundFormula, List<Spot>> known = new IdentityHashMap<>();

  CellPlacement(DataCells data, Workings workings) {
    this.data = data;
    this.workings = workings;
  }

  /** Takes in a table; the first place where a measure is shown is the one pointed at. */
  void place(PlacedTable table) {
    tables.put(table.sheet(), table);
    for (int column = 0; column < table.columns().size(); column++) {
      spots
          .computeIfAbsent(table.columns().get(column).measure(), m -> new ArrayList<>())
          .add(new Spot(table, column));
    }
    known.clear();
  }

  void place(PlacedList list) {
    lists.put(list.sheet(), list);
  }

  /** Deep records are slow to look up by their content, so each is looked up once. */
  private List<Spot> spots(BoundFormula measure) {
    List<Spot> found = known.get(measure);
    if (found == null) {
      found = spots.getOrDefault(measure, List.of());
      known.put(measure, found);
    }
    return found;
  }

  @Override
  public boolean isOfWorkings(CellRef self) {
    return self.sheet().equals(Workings.SHEET);
  }

  @Override
  public boolean isShown(BoundFormula measure, Subject subject, CellRef self) {
    return shown(measure, subject, self).isPresent()
        || (isInOrder(self)
            && !(measure instanceof BoundFormula.AtStandard)
            && workings.has(measure));
  }

  /** Whether rows of the sheet stand as those of the workings do. */
  private boolean isInOrder(CellRef self) {
    return isOfWorkings(self) || home(self).filter(PlacedTable::isInOrder).isPresent();
  }

  private Optional<PlacedTable> home(CellRef self) {
    return Optional.ofNullable(tables.get(self.sheet()));
  }

  /** In the row itself, or in the same row of a table in the same order. */
  private Optional<CellRef> shown(BoundFormula measure, Subject subject, CellRef self) {
    Optional<PlacedList> list = Optional.ofNullable(lists.get(self.sheet()));
    if (list.isPresent()) {
      return list.get().beside(measure, self);
    }
    Optional<PlacedTable> home = home(self);
    if (home.isEmpty()) {
      return Optional.empty();
    }
    Optional<CellRef> own = own(measure, home.get(), self);
    boolean elsewhere = home.get().isInOrder() && !(measure instanceof BoundFormula.AtStandard);
    return own.isPresent() || !elsewhere ? own : sameRow(measure, subject, home.get());
  }

  private Optional<CellRef> own(BoundFormula measure, PlacedTable home, CellRef self) {
    return spots(measure).stream()
        .filter(spot -> spot.table().equals(home))
        .map(spot -> home.cell(spot.column(), self.row() - home.sheetRow(0)))
        .filter(cell -> !cell.equals(self))
        .findFirst();
  }

  private Optional<CellRef> sameRow(BoundFormula measure, Subject subject, PlacedTable home) {
    for (Spot spot : spots(measure)) {
      boolean isLike = !spot.table().equals(home) && spot.table().isInOrder();
      Optional<Integer> row = isLike ? spot.table().row(subject) : Optional.empty();
      if (row.isPresent()) {
        return Optional.of(spot.table().cell(spot.column(), row.get()));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<CellRef> beside(BoundFormula measure, Subject subject, CellRef self) {
    return shown(measure, subject, self).or(() -> source(measure, subject, self));
  }

  @Override
  public Optional<CellRef> source(BoundFormula measure, Subject subject, CellRef self) {
    boolean isOwn = isInOrder(self) && !(measure instanceof BoundFormula.AtStandard);
    return isOwn ? Optional.of(workings.cell(measure, subject)) : Optional.empty();
  }

  @Override
  public boolean isOfOnePlace(CellRef self) {
    return lists.containsKey(self.sheet());
  }

  @Override
  public boolean isOneForAll(BoundFormula measure, CellRef self) {
    PlacedList list = lists.get(self.sheet());
    return list == null
        ? measure instanceof BoundFormula.AtStandard
        : list.isOneForAll(measure, self);
  }

  @Override
  public CellRef fixed(BoundFormula measure, Subject subject, CellRef self) {
    if (!isOfWorkings(self)) {
      List<Spot> found = spots(measure);
      Optional<CellRef> own =
          fixed(found, subject, spot -> spot.table().sheet().equals(self.sheet()));
      Optional<CellRef> other =
          own.or(() -> fixed(found, subject, spot -> spot.table().isInOrder()));
      if (other.isPresent()) {
        return other.get();
      }
    }
    return workings.cell(measure, subject);
  }

  private static Optional<CellRef> fixed(List<Spot> spots, Subject subject, Predicate<Spot> where) {
    for (Spot spot : spots) {
      Optional<Integer> row = where.test(spot) ? spot.table().row(subject) : Optional.empty();
      if (row.isPresent()) {
        return Optional.of(spot.table().cell(spot.column(), row.get()));
      }
    }
    return Optional.empty();
  }

  /** An earlier column or table, which is the one that works the figure out. */
  @Override
  public Optional<CellRef> elsewhere(BoundFormula measure, Subject subject, CellRef self) {
    if (isOfWorkings(self)) {
      return Optional.empty();
    }
    Optional<CellRef> shown = shown(measure, subject, self);
    return shown.filter(cell -> isBefore(cell, self));
  }

  private boolean isBefore(CellRef cell, CellRef self) {
    if (cell.sheet().equals(self.sheet())) {
      return cell.column() < self.column();
    }
    for (String sheet : tables.keySet()) {
      if (sheet.equals(self.sheet()) || sheet.equals(cell.sheet())) {
        return sheet.equals(cell.sheet());
      }
    }
    return false;
  }

  @Override
  public String found(BoundFormula measure, Subject subject, CellRef self) {
    PlacedList list = lists.get(self.sheet());
    if (list != null) {
      return list.found(measure, self, workings);
    }
    PlacedTable home = home(self).orElseThrow();
    workings.cell(measure, subject);
    Optional<PlacedTable> there = workings.placed();
    if (there.isEmpty()) {
      return "";
    }
    boolean byCode = home.hasCodes() && subject instanceof Subject.Area;
    String key = "$" + Letters.of(byCode ? 1 : home.nameColumn()) + self.row();
    String keys = "$" + Letters.of(byCode ? 1 : there.get().nameColumn());
    int last = there.get().sheetRow(there.get().subjects().size() - 1);
    String rows = "$" + there.get().sheetRow(0) + ":%s$" + last;
    String figures = Letters.of(workings.cell(measure, subject).column());
    return "INDEX(%s%s,MATCH(%s,%s%s,0))"
        .formatted(
            CellRef.sheetPrefix(Workings.SHEET, self.sheet()),
            figures + rows.formatted(figures),
            key,
            CellRef.sheetPrefix(Workings.SHEET, self.sheet()),
            keys + rows.formatted(keys));
  }

  /** Of one table, if one shows them all; else of tables in the order of the workings. */
  @Override
  public List<AreaBlock> blocks(List<BoundFormula> measures, CellRef self) {
    if (!isOfWorkings(self)) {
      Optional<List<AreaBlock>> own = blocks(measures, t -> t.sheet().equals(self.sheet()));
      Optional<List<AreaBlock>> one =
          own.or(
              () ->
                  spots(measures.get(0)).stream()
                      .map(spot -> blocks(measures, spot.table()::equals))
                      .flatMap(Optional::stream)
                      .findFirst());
      if (one.isPresent()) {
        return one.get();
      }
    }
    List<AreaBlock> blocks = new ArrayList<>();
    for (BoundFormula measure : measures) {
      Optional<AreaBlock> shown =
          isOfWorkings(self) ? Optional.empty() : block(measure, PlacedTable::isInOrder);
      blocks.add(shown.orElseGet(() -> workings.block(measure)));
    }
    return blocks;
  }

  private Optional<List<AreaBlock>> blocks(
      List<BoundFormula> measures, Predicate<PlacedTable> where) {
    List<AreaBlock> blocks = new ArrayList<>();
    for (BoundFormula measure : measures) {
      block(measure, where).ifPresent(blocks::add);
    }
    return blocks.size() == measures.size() ? Optional.of(blocks) : Optional.empty();
  }

  private Optional<AreaBlock> block(BoundFormula measure, Predicate<PlacedTable> where) {
    return spots(measure).stream()
        .filter(spot -> spot.table().areas() > 0 && where.test(spot.table()))
        .findFirst()
        .flatMap(spot -> spot.table().block(spot.column()));
  }

  /** A block whose areas stand in the recipe's order, to be set beside another. */
  AreaBlock orderedBlock(BoundFormula measure) {
    return block(measure, PlacedTable::isInOrder).orElseGet(() -> workings.block(measure));
  }

  /** The measures' columns as a family, if they stand side by side under the members' names. */
  Optional<Family> family(List<String> labels, List<BoundFormula> measures) {
    List<AreaBlock> blocks = measures.stream().map(this::orderedBlock).toList();
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    PlacedTable table =
        Optional.ofNullable(tables.get(blocks.get(0).sheet())).or(workings::placed).orElseThrow();
    List<String> headings = new ArrayList<>();
    for (AreaBlock block : blocks) {
      int column = block.column() - table.firstColumn();
      boolean isThere = block.sheet().equals(table.sheet()) && column < table.columns().size();
      headings.add(isThere ? table.columns().get(column).written() : "");
    }
    return Family.of(labels, blocks, headings, table.headerRow());
  }

  @Override
  public Optional<String> input(InputColumn column, Subject subject, CellRef self) {
    BoundFormula row = new BoundFormula.RowIn(column.input());
    return data.figure(
        column, subject, self, () -> "$" + workings.cell(row, subject).from(self.sheet()));
  }

  @Override
  public Optional<String> rowIn(String input, Subject subject, CellRef self) {
    return workings
        .placed()
        .flatMap(table -> data.match(input, subject, self, table.hasCodes(), table.nameColumn()));
  }

  @Override
  public Optional<CellRef> group(Subject subject, CellRef self) {
    Optional<PlacedTable> home = isOfWorkings(self) ? workings.placed() : home(self);
    if (isOfWorkings(self) && home.isEmpty()) {
      return Optional.of(new CellRef(self.sheet(), 1, self.row()));
    }
    return subject instanceof Subject.Area
        ? home.flatMap(PlacedTable::groupColumn).map(g -> new CellRef(self.sheet(), g, self.row()))
        : home.map(table -> new CellRef(self.sheet(), table.nameColumn(), self.row()));
  }

  @Override
  public Groups groups(BoundFormula measure, CellRef self) {
    int column = workings.cell(measure, new Subject.Area(0)).column();
    Optional<PlacedTable> table = workings.placed();
    if (table.isEmpty()) {
      return new Groups("", "");
    }
    int first = table.get().sheetRow(table.get().areas());
    int last = first - 1;
    for (Subject subject : table.get().subjects()) {
      last += subject instanceof Subject.Group ? 1 : 0;
    }
    String sheet = CellRef.sheetPrefix(Workings.SHEET, self.sheet());
    String names = "$" + Letters.of(table.get().nameColumn());
    String figures = Letters.of(column);
    return new Groups(
        "%s%s$%d:%s$%d".formatted(sheet, figures, first, figures, last),
        "%s%s$%d:%s$%d".formatted(sheet, names, first, names, last));
  }

  /** The workings, which a table's rows are compared with to see whether it was sorted. */
  Optional<PlacedTable> workings() {
    return workings.placed();
  }
}

package org.placebook.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Native text of what is worked out over all areas in scope: ranks, counts, averages. */
final class AreasText {
  private final ExcelText text;

  AreasText(ExcelText text) {
    this.text = text;
  }

  String text(Measure measure, Subject subject) {
    if (measure instanceof Measure.Rank rank) {
      return rank(rank, subject);
    }
    if (measure instanceof Measure.CountAreas count) {
      return new ConditionText(text).count(count, subject);
    }
    if (measure instanceof Measure.OverAreas over) {
      return statistic(over.name(), block(over.of()).from(text.home()));
    }
    if (measure instanceof Measure.Skipping skipping) {
      return skipping(skipping, subject);
    }
    return otherwise((Measure.Otherwise) measure, subject);
  }

  private Block block(Measure of) {
    return text.addresses()
        .block(of)
        .orElseThrow(() -> new NotNative("the areas' figures are in no column of their own"))
        .scanned();
  }

  /** Excel's own statistics pass over texts, so they need no guard but for too few figures. */
  private static String statistic(String name, String cells) {
    String function = "%s(%s)".formatted(Scalar.excelName(name), cells);
    return name.equals("COUNT")
        ? function
        : "IF(COUNT(%s)<%d,\"[x]\",%s)".formatted(cells, Scalar.leastCount(name), function);
  }

  private String skipping(Measure.Skipping skipping, Subject subject) {
    List<Cell> cells =
        CellRuns.cells(skipping.arguments(), subject, text.addresses())
            .orElseThrow(() -> new NotNative("its parts are on no sheet of their own"));
    List<String> arguments = new ArrayList<>();
    for (Cell cell : cells) {
      arguments.add(cell.from(text.home()));
    }
    Optional<String> range = CellRuns.oneRange(cells, text.home());
    return statistic(skipping.name(), range.orElse(String.join(",", arguments)));
  }

  private String rank(Measure.Rank rank, Subject subject) {
    if (!(subject instanceof Subject.Area area)) {
      return "\"[z]\"";
    }
    Block block = block(rank.of());
    Cell cell = text.addresses().rendered(rank.of(), area).orElseThrow();
    String own = cell.from(text.home());
    if (rank.within() instanceof Within.OfSet set) {
      return set.areas().contains(area.index())
          ? Region.ifFigure(own, withinSet(rank, set, own))
          : Region.ifFigure(own, "\"[z]\"");
    }
    String order = rank.smallestFirst() ? "1" : "0";
    String result =
        rank.within() instanceof Within.SameGroup
            ? withinGroup(rank, block, cell)
            : "RANK(%s,%s,%s)".formatted(own, block.from(text.home()), order);
    return Region.ifFigure(own, result);
  }

  private String withinSet(Measure.Rank rank, Within.OfSet set, String own) {
    List<Cell> cells = new ArrayList<>();
    for (int area : set.areas()) {
      cells.add(text.addresses().rendered(rank.of(), new Subject.Area(area)).orElseThrow());
    }
    cells.sort(Comparator.comparingInt(Cell::row));
    String ahead = rank.smallestFirst() ? "<" : ">";
    return CellRuns.ranges(cells, text.home()).stream()
        .map(run -> "SUMPRODUCT(ISNUMBER(%s)*(%s%s%s))+".formatted(run, run, ahead, own))
        .collect(Collectors.joining("", "", "1"));
  }

  private String withinGroup(Measure.Rank rank, Block block, Cell own) {
    String groups =
        block
            .groups(text.home())
            .orElseThrow(() -> new NotNative("the table has no column of groups"));
    int column = block.groupColumn().orElseThrow();
    String group = new Cell(block.sheet(), column, own.row()).from(text.home());
    String cells = block.from(text.home());
    return "SUMPRODUCT((%s=%s)*ISNUMBER(%s)*(%s%s%s))+1"
        .formatted(
            groups, group, cells, cells, rank.smallestFirst() ? "<" : ">", own.from(text.home()));
  }

  /** A missing figure is no error: only what cannot be worked out is replaced. */
  private String otherwise(Measure.Otherwise otherwise, Subject subject) {
    String first = text.pointed(otherwise.first(), subject);
    String second = text.pointed(otherwise.second(), subject);
    return "IF(%s=\"[z]\",%s,%s)".formatted(first, second, first);
  }
}

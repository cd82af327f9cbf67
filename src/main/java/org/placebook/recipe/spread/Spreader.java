package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Missing;
import org.placebook.table.Origins;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Makes the columns of the wide table. */
final class Spreader {
  private static final Value NO_ROW = new Missing(Reason.NOT_AVAILABLE, "");

  private final LongTable table;
  private final Plan plan;
  private final Slots slots;
  private final Marks marks;
  private final CategoryUnits units;
  private final PartsOfYears years;
  private final String above;
  private final int[] sheetRows;
  private final BitSet areas = new BitSet();
  private int empty;

  /**
   * For a plan.
   *
   * @param rows those of the areas that have a row in the wide table
   * @param above what stands above all headings, such as the periods added up; may be empty
   */
  Spreader(LongTable table, Plan plan, Slots slots, int[] rows, String above) {
    this.table = table;
    this.plan = plan;
    this.slots = slots;
    this.marks = new Marks(table);
    this.units = new CategoryUnits(table);
    this.years = new PartsOfYears(table, plan.categories(), rows);
    this.above = above;
    Arrays.stream(rows).forEach(row -> areas.set(table.areas().of(row)));
    this.sheetRows = table.table().rows().stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many combinations of an area that has a row and a category have none. */
  int empty() {
    return empty;
  }

  List<FigureColumn> columns() {
    boolean[][] occurring = slots.occurring();
    List<FigureColumn> columns = new ArrayList<>();
    for (int category = 0; category < slots.categories().size(); category++) {
      for (FigureColumn measure : plan.measures()) {
        columns.add(column(category, measure, occurring[category]));
      }
    }
    return columns;
  }

  private String heading(int category, FigureColumn measure) {
    List<String> parts = new ArrayList<>();
    if (!above.isEmpty()) {
      parts.add(above);
    }
    if (!plan.categories().isEmpty()) {
      String name = slots.categories().names().get(category);
      parts.add(
          anyRow(category).stream()
              .mapToObj(row -> years.name(name, row))
              .findFirst()
              .orElse(name));
    }
    if (plan.categories().isEmpty() || plan.measures().size() > 1) {
      parts.add(measure.heading());
    }
    return String.join(" | ", parts);
  }

  private FigureColumn column(int category, FigureColumn measure, boolean[] occurring) {
    int areas = table.areas().count();
    double[] numbers = new double[areas];
    Map<Integer, Value> others = new HashMap<>();
    int[] rows = new int[areas];
    byte[] parts = table.parts().isOne() ? new byte[0] : new byte[areas];
    for (int area = 0; area < areas; area++) {
      Optional<Value> other = cell(area, category, measure, occurring, numbers);
      if (other.isPresent()) {
        others.put(area, other.get());
      }
      int row = firstRow(area, category);
      rows[area] = row < 0 ? 0 : sheetRows[row];
      if (parts.length > 0 && row >= 0) {
        parts[area] = (byte) table.parts().of(row);
      }
    }
    String unit = units.of(slots, category).orElse(measure.unit());
    return new FigureColumn(heading(category, measure), unit, measure.position(), numbers, others)
        .from(new Origins(rows, parts));
  }

  private OptionalInt anyRow(int category) {
    return IntStream.range(0, table.areas().count())
        .map(area -> firstRow(area, category))
        .filter(row -> row >= 0)
        .findFirst();
  }

  private int firstRow(int area, int category) {
    for (int part = 0; part < slots.parts(); part++) {
      if (slots.row(area, category, part) >= 0) {
        return slots.row(area, category, part);
      }
    }
    return -1;
  }

  /** Puts a plain figure among the numbers, or answers what else stands in a cell. */
  private Optional<Value> cell(
      int area, int category, FigureColumn measure, boolean[] occurring, double[] numbers) {
    if (slots.parts() == 1) {
      return single(area, slots.row(area, category, 0), measure, numbers);
    }
    Value sum = sum(area, category, measure, occurring);
    return sum instanceof Figure figure && figure.flag().isEmpty()
        ? plain(area, figure.number(), numbers)
        : Optional.of(sum);
  }

  private static Optional<Value> plain(int area, double number, double[] numbers) {
    numbers[area] = number;
    return Optional.empty();
  }

  private Optional<Value> single(int area, int row, FigureColumn measure, double[] numbers) {
    if (row < 0) {
      empty += areas.get(area) ? 1 : 0;
      return plan.emptyIsZero() ? plain(area, 0, numbers) : Optional.of(NO_ROW);
    }
    if (marks.areNone() && measure.isPlain(row)) {
      return plain(area, measure.number(row), numbers);
    }
    Value value = marks.value(measure, row);
    return isPlain(value) ? plain(area, ((Figure) value).number(), numbers) : Optional.of(value);
  }

  private static boolean isPlain(Value value) {
    return value instanceof Figure figure && figure.flag().isEmpty();
  }

  /** A sum is missing for the first reason of its parts; a part without a row is not available. */
  private Value sum(int area, int category, FigureColumn measure, boolean[] occurring) {
    double sum = 0;
    boolean gap = false;
    Optional<Reason> reason = Optional.empty();
    for (int part = 0; part < slots.parts(); part++) {
      int row = slots.row(area, category, part);
      Value value = row < 0 ? NO_ROW : marks.value(measure, row);
      gap |= occurring[part] && row < 0;
      boolean counts = occurring[part] && !(row < 0 && plan.emptyIsZero());
      if (counts && value instanceof Figure figure) {
        sum += figure.number();
      } else if (counts) {
        Reason why = value instanceof Missing missing ? missing.reason() : Reason.NOT_AVAILABLE;
        reason = Optional.of(reason.map(r -> Reason.first(r, why)).orElse(why));
      }
    }
    empty += gap && areas.get(area) ? 1 : 0;
    double whole = sum;
    return reason.filter(r -> r != Reason.LOW).map(Value::missing).orElseGet(() -> Value.of(whole));
  }

  /** Columns that say how many rows each combination has. */
  static List<FigureColumn> counted(LongTable table, Plan plan, int[] rows, String above) {
    Combinations categories = new Combinations(plan.categories(), rows);
    double[][] counts = new double[categories.size()][table.areas().count()];
    for (int i = 0; i < rows.length; i++) {
      counts[categories.of(i)][table.areas().of(rows[i])]++;
    }
    int position =
        plan.categories().isEmpty()
            ? table.table().firstColumn()
            : plan.categories().get(0).columns().get(0).position();
    List<FigureColumn> columns = new ArrayList<>();
    for (int category = 0; category < counts.length; category++) {
      String name = plan.categories().isEmpty() ? "rows" : categories.names().get(category);
      String heading = above.isEmpty() ? name : above + " | " + name;
      columns.add(
          new FigureColumn(
              heading,
              "",
              position,
              Arrays.copyOf(counts[category], counts[category].length),
              Map.of()));
    }
    return columns;
  }
}

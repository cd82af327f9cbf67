package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.placebook.read.MissingText;
import org.placebook.read.cube.CodedColumn;
import org.placebook.table.Cube.Attribute;
import org.placebook.table.Cube.Use;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Columns of marks beside the figures: why there is none, or what is to be known of one. */
final class Marks {
  private static final Pattern HEADING =
      Pattern.compile("(?i).*(?:status|mark(?:er|ing)|marks|notes?|flags?|symbol|suppress).*");
  private static final Pattern FLAG = Pattern.compile("\\p{Alpha}{1,3}|[*+\u2020]{1,2}");

  private final List<Column> columns = new ArrayList<>();

  /**
   * A column of marks.
   *
   * @param reasons what each of its texts says of a blank figure
   * @param withheld those beside which a 0 stands for a figure that is not told
   * @param flags the texts that mark a figure
   */
  private record Column(
      CodedColumn coded,
      Map<Integer, Reason> reasons,
      Set<Integer> withheld,
      Map<Integer, String> flags) {}

  Marks(LongTable table) {
    for (Attribute attribute : table.cube().attributes()) {
      boolean mayMark =
          attribute.use() == Use.OF_FIGURE
              || attribute.use() == Use.OF_AREA
              || attribute.use() == Use.ONE_VALUE;
      if (mayMark && HEADING.matcher(attribute.heading()).matches()) {
        column(table, table.coded(attribute.column())).ifPresent(columns::add);
      }
    }
  }

  /** The text that stands beside most figures says nothing of them. */
  private static Optional<Column> column(LongTable table, CodedColumn coded) {
    int[] beside = new int[coded.size()];
    for (int row = 0; row < table.size(); row++) {
      int at = row;
      boolean figure = table.figures().stream().anyMatch(f -> f.isFigure(at));
      beside[coded.codes()[row]] += figure ? 1 : 0;
    }
    int usual = 0;
    for (int code = 0; code < beside.length; code++) {
      usual = beside[code] > beside[usual] ? code : usual;
    }
    Map<Integer, Reason> reasons = new HashMap<>();
    Map<Integer, String> flags = new HashMap<>();
    Set<Integer> withheld = new HashSet<>();
    for (int code = 0; code < coded.size(); code++) {
      String text = coded.values().get(code);
      int number = code;
      Optional<Reason> reason = MissingText.reason(text);
      reason.ifPresent(why -> reasons.put(number, why));
      if (code != usual && reason.filter(why -> why == Reason.CONFIDENTIAL).isPresent()) {
        withheld.add(code);
      }
      if (code != usual && FLAG.matcher(text).matches()) {
        flags.put(code, text);
      }
    }
    return reasons.isEmpty() && flags.isEmpty()
        ? Optional.empty()
        : Optional.of(new Column(coded, reasons, withheld, flags));
  }

  boolean areNone() {
    return columns.isEmpty();
  }

  /** What stands in a row, with what the marks say of it. */
  Value value(FigureColumn figures, int row) {
    Value value = figures.value(row);
    for (Column column : columns) {
      value = marked(value, column, column.coded().codes()[row]);
    }
    return value;
  }

  private static Value marked(Value value, Column column, int code) {
    if (value instanceof Missing missing
        && missing.reason() != Reason.CONFIDENTIAL
        && column.reasons().containsKey(code)) {
      String text = column.coded().values().get(code);
      Reason reason = column.reasons().getOrDefault(code, Reason.NOT_AVAILABLE);
      return new Missing(reason, missing.original().isEmpty() ? text : missing.original());
    }
    if (value instanceof Figure figure
        && figure.number() == 0
        && column.withheld().contains(code)) {
      return new Missing(Reason.CONFIDENTIAL, column.coded().values().get(code));
    }
    if (value instanceof Figure figure
        && figure.flag().isEmpty()
        && column.flags().containsKey(code)) {
      return new Figure(figure.number(), Optional.of(column.flags().getOrDefault(code, "")));
    }
    return value;
  }
}

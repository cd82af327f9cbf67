package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placebook.read.MissingText;
import org.placebook.table.Column;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.Names;
import org.placebook.table.NumberedTexts;
import org.placebook.table.Orientation;
import org.placebook.table.Reason;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** Tables with the same headings made one: twelve monthly files, a file for each indicator. */
final class Stack {
  private final List<Table> tables;
  private final List<Map<String, Column>> columns;

  private Stack(List<Table> tables) {
    this.tables = tables;
    this.columns = tables.stream().map(Stack::byHeading).toList();
  }

  /** The tables one beneath the other, if their headings are the same. */
  static Optional<Table> of(List<Table> tables) {
    if (tables.size() == 1) {
      return Optional.of(tables.get(0));
    }
    boolean down = tables.stream().allMatch(t -> t.orientation() == Orientation.AREAS_DOWN);
    Stack stack = new Stack(tables);
    Set<Set<String>> headings = new HashSet<>();
    stack.columns.forEach(named -> headings.add(named.keySet()));
    return down && headings.size() == 1 ? Optional.of(stack.table()) : Optional.empty();
  }

  /** The second of two equal headings is another column than the first. */
  private static Map<String, Column> byHeading(Table table) {
    Map<String, Column> named = new HashMap<>();
    Set<Integer> places = new LinkedHashSet<>();
    for (Column column : all(table)) {
      String key = Names.normalise(column.heading());
      while (named.containsKey(key)) {
        key += "+";
      }
      if (places.add(column.position())) {
        named.put(key, column);
      }
    }
    return named;
  }

  private static List<Column> all(Table table) {
    return Stream.of(
            table.areaCodes().stream(),
            table.areaNames().stream(),
            table.labels().stream(),
            table.figures().stream())
        .<Column>flatMap(stream -> stream)
        .sorted(Comparator.comparing(Column::position))
        .toList();
  }

  private Table table() {
    Table first = tables.get(0);
    Optional<LabelColumn> codes = first.areaCodes().map(this::labels);
    Optional<LabelColumn> names = first.areaNames().map(this::names);
    List<LabelColumn> labels = new ArrayList<>();
    List<FigureColumn> figures = new ArrayList<>();
    Set<Integer> areas = new HashSet<>();
    codes.ifPresent(column -> areas.add(column.position()));
    names.ifPresent(column -> areas.add(column.position()));
    columns
        .get(0)
        .forEach(
            (key, column) -> {
              if (areas.contains(column.position())) {
                return;
              }
              if (columns.stream().anyMatch(named -> named.get(key) instanceof FigureColumn)) {
                figures.add(figures(key, column));
              } else {
                labels.add(labels(column));
              }
            });
    List<Integer> rows = tables.stream().flatMap(t -> t.rows().stream()).toList();
    return new Table(
        first.file(),
        first.sheet(),
        first.number(),
        first.title(),
        first.preamble(),
        first.header(),
        first.body(),
        first.firstColumn(),
        first.lastColumn(),
        Orientation.AREAS_DOWN,
        codes,
        names,
        sorted(labels),
        sorted(figures),
        rows,
        first.legend(),
        first.notes());
  }

  private static <C extends Column> List<C> sorted(List<C> columns) {
    return columns.stream().sorted(Comparator.comparing(Column::position)).toList();
  }

  /** Names may be those of the list of codes, which stand in no column of their own. */
  private LabelColumn names(LabelColumn column) {
    List<String> texts = new ArrayList<>();
    for (Table table : tables) {
      texts.addAll(
          table
              .areaNames()
              .or(table::areaCodes)
              .map(LabelColumn::texts)
              .orElse(NumberedTexts.NONE));
    }
    return new LabelColumn(column.heading(), column.position(), texts);
  }

  private LabelColumn labels(Column column) {
    String key = key(column);
    List<String> texts = new ArrayList<>();
    columns.forEach(named -> texts.addAll(texts(named.getOrDefault(key, column)).texts()));
    return new LabelColumn(column.heading(), column.position(), texts);
  }

  private String key(Column column) {
    return columns.get(0).entrySet().stream()
        .filter(entry -> entry.getValue().position() == column.position())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static LabelColumn texts(Column column) {
    return column instanceof LabelColumn labels ? labels : FigureTexts.of((FigureColumn) column);
  }

  private FigureColumn figures(String key, Column column) {
    int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
    double[] numbers = new double[rows];
    Map<Integer, Value> others = new HashMap<>();
    int at = 0;
    for (Map<String, Column> named : columns) {
      Column part = named.getOrDefault(key, column);
      for (int row = 0; row < part.size(); row++) {
        if (part instanceof FigureColumn f && f.isFigure(row)) {
          numbers[at] = f.number(row);
        }
        boolean plain = part instanceof FigureColumn f && f.isFigure(row) && isPlain(f.value(row));
        if (!plain) {
          others.put(at, value(part, row));
        }
        at++;
      }
    }
    return new FigureColumn(column.heading(), "", column.position(), numbers, others);
  }

  private static boolean isPlain(Value value) {
    return value instanceof Figure figure && figure.flag().isEmpty();
  }

  /** A column that has no figure in one file seems to be of labels there. */
  private static Value value(Column part, int row) {
    if (part instanceof FigureColumn) {
      return part.value(row);
    }
    String text = ((LabelColumn) part).texts().get(row);
    try {
      return Value.of(Double.parseDouble(text.replace(",", "")));
    } catch (NumberFormatException e) {
      return new Missing(MissingText.reason(text).orElse(Reason.NOT_AVAILABLE), text);
    }
  }
}

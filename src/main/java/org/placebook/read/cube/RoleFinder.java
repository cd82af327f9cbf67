package org.placebook.read.cube;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.table.Cube;
import org.placebook.table.Cube.Use;

/**
 * Tells the columns of a long table apart. What has one value, goes with the area or numbers the
 * rows is set aside; of the rest, the fewest columns that tell the rows of an area apart are the
 * dimensions; numbers that are none of these are figures.
 */
final class RoleFinder {
  private static final int FEWEST_AREAS = 3;
  private static final int FEWEST_ORDERED = 5;

  private final List<CodedColumn> columns;
  private final RowAreas areas;
  private final Map<CodedColumn, Use> aside = new LinkedHashMap<>();
  private final Map<CodedColumn, NumberRun> runs = new HashMap<>();

  RoleFinder(List<CodedColumn> columns, RowAreas areas) {
    this.columns = columns;
    this.areas = areas;
  }

  Roles find() {
    List<CodedColumn> varying = new ArrayList<>();
    for (CodedColumn column : columns) {
      if (isOfOneValue(column) && !(NumberColumns.sayValue(column) && areFiguresAlike(column))) {
        aside.put(column, column.isBlank() ? Use.BLANK : Use.ONE_VALUE);
      } else {
        varying.add(column);
      }
    }
    List<Group> groups = Group.of(varying, this::mayGoWithOthers);
    List<CodedColumn> figures = figures(groups);
    if (figures.isEmpty()) {
      Optional<CodedColumn> alike =
          columns.stream()
              .filter(this::areFiguresAlike)
              .max(
                  Comparator.comparing(NumberColumns::sayValue)
                      .thenComparing(CodedColumn::position));
      alike.filter(aside::containsKey).ifPresent(varying::add);
      alike.ifPresent(aside::remove);
      groups = Group.of(varying, c -> mayGoWithOthers(c) && alike.filter(c::equals).isEmpty());
      figures = figures(groups);
    }
    return roles(groups, figures);
  }

  private Roles roles(List<Group> groups, List<CodedColumn> figures) {
    List<Group> labels =
        groups.stream()
            .filter(group -> group.columns().stream().noneMatch(figures::contains))
            .toList();
    DimensionFinder finder = new DimensionFinder(areas, figures, aside);
    List<Group> dimensions = finder.find(labels.stream().filter(this::isNotAside).toList());
    Set<CodedColumn> counted = new HashSet<>(figures);
    dimensions.forEach(group -> counted.removeAll(group.columns()));
    counted.removeAll(aside.keySet());
    return result(dimensions, counted);
  }

  private static boolean isOfOneValue(CodedColumn column) {
    return column.isCoded() && column.size() == 1;
  }

  /**
   * Whether numbers of one value, or of one for each category, are figures all the same: they stand
   * right of all words, and no row is there twice without them, as one of several like events is.
   */
  private boolean areFiguresAlike(CodedColumn column) {
    List<CodedColumn> others =
        columns.stream()
            .filter(other -> !other.equals(column) && other.isCoded())
            .filter(other -> other.size() < areas.areas().length)
            .filter(other -> !NumberColumns.sayOrder(other))
            .toList();
    boolean isLast =
        others.stream()
            .filter(other -> !other.isNumeric() && !isOfOneValue(other))
            .allMatch(other -> other.position() < column.position());
    return column.isNumeric()
        && (isLast || NumberColumns.sayValue(column))
        && !NumberColumns.sayOrder(column)
        && !PeriodValues.isHeading(column)
        && !PeriodValues.are(column)
        && Keys.distinct(Keys.of(areas.areas(), others.stream().map(CodedColumn::codes).toList()))
            == areas.areas().length;
  }

  /**
   * Whether a column may be the code of another. Figures of one or two areas may go with their
   * categories one to one by chance, and so does everything that is new in each row.
   */
  private boolean mayGoWithOthers(CodedColumn column) {
    if (!column.isCoded() || column.size() == areas.areas().length) {
      return false;
    }
    return !column.isNumeric()
        || areas.count() >= FEWEST_AREAS
        || NumberColumns.sayOrder(column)
        || PeriodValues.are(column)
        || NumberColumns.enumerate(NumberRun.of(column), column.size());
  }

  private boolean isNotAside(Group group) {
    return group.columns().stream().noneMatch(aside::containsKey);
  }

  /** The columns of numbers that may be figures; what numbers rows or areas is set aside. */
  private List<CodedColumn> figures(List<Group> groups) {
    List<Group> numbers =
        groups.stream().filter(group -> !group.hasWords() && !namesPeriods(group)).toList();
    List<Group> single = numbers.stream().filter(group -> !namesCategories(group)).toList();
    List<CodedColumn> figures =
        new ArrayList<>(
            (single.isEmpty() ? numbers : single)
                .stream().flatMap(group -> group.columns().stream()).toList());
    figures.forEach(column -> runs.put(column, NumberRun.of(column)));
    figures.forEach(this::setAside);
    figures.removeIf(aside::containsKey);
    return figures;
  }

  /** Figures may look like years by chance, but hardly the same ones for half of the areas. */
  private boolean namesPeriods(Group group) {
    return group.isPeriod() && (areas.cross(group.label()) || group.saysPeriod());
  }

  /** Two columns of numbers that say the same are a code and its label, if they have few values. */
  private boolean namesCategories(Group group) {
    return group.columns().size() > 1 && areas.cross(group.label());
  }

  private void setAside(CodedColumn column) {
    NumberRun run = runs.computeIfAbsent(column, NumberRun::of);
    if (NumberColumns.isCoordinate(column, run, runs.values())) {
      aside.put(column, Use.COORDINATE);
    } else if (NumberColumns.numberRows(column, run)) {
      aside.put(column, Use.NUMBERING);
    } else if (column.isCoded() && areas.tell(column) && isOrderOfAreas(column, run)) {
      aside.put(column, Use.OF_AREA);
    }
  }

  private boolean isOrderOfAreas(CodedColumn column, NumberRun run) {
    boolean oneEach = column.size() == areas.count() && areas.count() >= FEWEST_ORDERED;
    return (oneEach && NumberColumns.enumerate(run, areas.count()))
        || NumberColumns.sayOrder(column);
  }

  private Roles result(List<Group> dimensions, Set<CodedColumn> figures) {
    List<Cube.Dimension> named =
        dimensions.stream()
            .sorted(Comparator.comparing(group -> group.label().position()))
            .map(RoleFinder::dimension)
            .toList();
    List<Cube.Attribute> attributes =
        aside.entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getKey().position()))
            .map(
                entry ->
                    new Cube.Attribute(
                        entry.getKey().heading(), entry.getKey().position(), entry.getValue()))
            .toList();
    return new Roles(
        new Cube(named, attributes),
        figures.stream().map(CodedColumn::position).collect(Collectors.toSet()));
  }

  private static Cube.Dimension dimension(Group group) {
    return new Cube.Dimension(
        group.label().heading(),
        group.columns().stream().map(CodedColumn::position).toList(),
        group.isPeriod());
  }
}

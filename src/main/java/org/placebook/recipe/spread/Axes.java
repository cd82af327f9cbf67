package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.placebook.recipe.Spreading;
import org.placebook.table.LabelColumn;
import org.placebook.table.Named;
import org.placebook.table.Names;

/** The axes of a long table: its dimensions, and every other column of labels by its heading. */
final class Axes {
  private final LongTable table;
  private final List<Axis> dimensions;

  Axes(LongTable table) {
    this.table = table;
    this.dimensions =
        table.cube().dimensions().stream().map(dimension -> Axis.of(dimension, table)).toList();
  }

  /** The dimensions. */
  List<Axis> dimensions() {
    return dimensions;
  }

  /** The dimensions by which some rows differ. */
  List<Axis> varying(int[] rows) {
    return dimensions.stream().filter(axis -> axis.varies(rows)).toList();
  }

  /**
   * The axis of a heading: as written, then after normalising, then without what stands in brackets
   * behind it.
   *
   * @param column of Inputs that names it, for the message
   */
  Axis get(String heading, String column) throws NotSpread {
    Optional<Axis> found = find(heading);
    if (found.isPresent()) {
      return found.get();
    }
    List<String> headings =
        Stream.concat(
                dimensions.stream().map(Axis::heading),
                table.labels().stream().map(LabelColumn::heading))
            .filter(known -> !known.isEmpty())
            .distinct()
            .toList();
    if (table.areaHeadings().stream().anyMatch(area -> Names.same(area, heading))) {
      throw new NotSpread(
          "%s names '%s', which says of which area each row is. Which areas are wanted is said on the sheet Areas"
              .formatted(column, heading));
    }
    throw new NotSpread(
        "%s names '%s', but the table has no such column%s"
            .formatted(column, heading, Named.suggestion(heading, "column", headings)));
  }

  /** Whether a heading is that of an axis. */
  boolean has(String heading) {
    return find(heading).isPresent();
  }

  private Optional<Axis> find(String heading) {
    return find(heading, Names::tidy)
        .or(() -> find(heading, Names::normalise))
        .or(() -> find(heading, Axes::bare))
        .or(() -> period(heading));
  }

  private interface Form extends UnaryOperator<String> {}

  private Optional<Axis> find(String heading, Form form) {
    BiPredicate<String, String> same = (a, b) -> form.apply(a).equals(form.apply(b));
    List<LabelColumn> found =
        new ArrayList<>(
            table.labels().stream().filter(label -> same.test(label.heading(), heading)).toList());
    return found.stream()
        .map(label -> axis(label.position()))
        .reduce((one, other) -> dimensions.contains(one) ? one : other);
  }

  /** The axis of a column: the dimension that it is of, or it alone. */
  Axis axis(int position) {
    return dimensions.stream()
        .filter(axis -> axis.isIn(position))
        .findFirst()
        .orElseGet(
            () -> new Axis(table.coded(position).heading(), List.of(table.coded(position)), false));
  }

  private static String bare(String heading) {
    return Names.normalise(heading.replaceFirst(" *\\([^|]*\\)$", ""));
  }

  /** What Period means, whatever the column is called. */
  private Optional<Axis> period(String heading) {
    List<Axis> periods = dimensions.stream().filter(Axis::isPeriod).toList();
    return heading.equalsIgnoreCase(Spreading.PERIOD) && periods.size() == 1
        ? Optional.of(periods.get(0))
        : Optional.empty();
  }
}

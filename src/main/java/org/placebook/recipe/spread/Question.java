package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placebook.table.Cube;

/** What is asked where it cannot be told which of several rows of an area are meant. */
final class Question {
  private final LongTable table;
  private final Axes axes;
  private final int[] rows;

  /** About some rows of a table. */
  Question(LongTable table, Axes axes, int[] rows) {
    this.table = table;
    this.axes = axes;
    this.rows = rows;
  }

  /** What must be said of some axes, one of which may be spread. */
  String of(List<Axis> open) {
    List<String> headings = open.stream().map(axis -> "'" + axis.heading() + "'").toList();
    String choices = open.stream().map(this::choice).collect(Collectors.joining(". "));
    return "Each area stands in several rows of this table, one for each value of %s, and it cannot be told which are meant. %s. Write in Keep on the sheet Inputs: %s%s"
        .formatted(joined(headings), choices, words(open), otherwise(open));
  }

  private String choice(Axis axis) {
    Optional<Integer> total = new Totals(table, axes, rows).of(axis);
    return "%s has %s%s%s"
        .formatted(
            axis.heading(),
            Choices.named(axis, rows),
            total.map(code -> " (%s is their total)".formatted(axis.shown(code))).orElse(""),
            grouping(axis));
  }

  /** A column whose values group those of the axis may be asked for as well. */
  private String grouping(Axis axis) {
    return table.cube().attributes().stream()
        .filter(a -> a.use() == Cube.Use.OF_CATEGORY)
        .map(attribute -> axes.axis(attribute.column()))
        .filter(other -> groups(other, axis))
        .map(
            other ->
                "; %s, which goes with it, has %s"
                    .formatted(other.heading(), Choices.named(other, rows)))
        .collect(Collectors.joining());
  }

  private boolean groups(Axis other, Axis axis) {
    int[] image = new int[axis.size()];
    Arrays.fill(image, -1);
    for (int row : rows) {
      int code = axis.codes()[row];
      if (image[code] >= 0 && image[code] != other.codes()[row]) {
        return false;
      }
      image[code] = other.codes()[row];
    }
    return other.varies(rows) && other.present(rows).size() < axis.present(rows).size();
  }

  /** "Time = 2021; Sex = All", for all but the one that has most values. */
  private String words(List<Axis> open) {
    List<Axis> chosen = new ArrayList<>(open);
    Proposal proposal = new Proposal(table, axes, rows);
    proposal.spread(open).ifPresent(chosen::remove);
    return chosen.stream()
        .map(axis -> axis.heading() + " = " + axis.shown(proposal.value(axis)))
        .collect(Collectors.joining("; "));
  }

  private static String otherwise(List<Axis> open) {
    return open.size() == 1 && open.get(0).isPeriod()
        ? ", or name it in Categories, so that its values become columns"
        : ", or other values of them; what stands in Categories becomes columns";
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}

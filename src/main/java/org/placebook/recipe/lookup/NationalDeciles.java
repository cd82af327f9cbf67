package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.recipe.proof.FigureKind;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/**
 * What a larger area gets in place of a decile: how many of its small areas, and of its people, are
 * in the first decile of the nation and in the first two.
 */
final class NationalDeciles {
  private static final int DECILES = 10;

  private final FigureColumn deciles;
  private final String what;
  private final Optional<Weights> weights;

  /**
   * Of a column.
   *
   * @param what the areas are called, such as LSOAs
   * @param weights people by area, if the recipe has them
   */
  NationalDeciles(FigureColumn deciles, String what, Optional<Weights> weights) {
    this.deciles = deciles;
    this.what = what;
    this.weights = weights;
  }

  /** Whether all figures of a column may be deciles. */
  static boolean areIn(FigureColumn column) {
    return FigureKind.isWhole(column)
        && column.allFigures(figure -> figure >= 1 && figure <= DECILES);
  }

  /** The columns, an area a row. */
  List<FigureColumn> columns(List<TargetArea> targets) {
    String name = Names.tidy(deciles.heading().replaceAll("\\([^)]*\\)", " "));
    List<FigureColumn> columns = new ArrayList<>();
    columns.add(column(name + " 1 to 10: " + what, targets, DECILES, Of.AREAS, false));
    people()
        .ifPresent(
            people ->
                columns.add(
                    column(name + " 1 to 10: " + people, targets, DECILES, Of.PEOPLE, false)));
    for (int last = 1; last <= 2; last++) {
      int upTo = last;
      String head = name + (last == 1 ? " 1: " : " 1 and 2: ");
      columns.add(column(head + what, targets, upTo, Of.AREAS, false));
      columns.add(column(head + "% of " + what, targets, upTo, Of.AREAS, true));
      people()
          .ifPresent(
              people -> {
                columns.add(column(head + people, targets, upTo, Of.PEOPLE, false));
                columns.add(column(head + "% of " + people, targets, upTo, Of.PEOPLE, true));
              });
    }
    return columns;
  }

  /** What the weights count, in a word. */
  private Optional<String> people() {
    return weights.map(
        w -> {
          String heading = w.heading().toLowerCase(Locale.ROOT);
          return Stream.of("residents", "households", "people", "population", "persons")
              .filter(heading::contains)
              .findFirst()
              .orElse(heading);
        });
  }

  /** What is counted. */
  private enum Of {
    AREAS,
    PEOPLE
  }

  private FigureColumn column(
      String heading, List<TargetArea> targets, int last, Of of, boolean isPercent) {
    List<Value> values =
        targets.stream().map(target -> value(target, last, of, isPercent)).toList();
    return Columns.of(heading, isPercent ? "%" : "", deciles.position(), values);
  }

  private Value value(TargetArea target, int last, Of of, boolean isPercent) {
    Addition within = new Addition();
    Addition all = new Addition();
    for (TargetArea.Member member : target.members()) {
      Value decile = deciles.value(member.row());
      Value people = of == Of.AREAS ? new Figure(1) : weights.orElseThrow().value(member.row());
      all.add(people, member.share());
      if (decile instanceof Figure figure) {
        within.add(figure.number() <= last ? people : new Figure(0), member.share());
      } else {
        within.add(decile, member.share());
      }
    }
    within.lack(target);
    all.lack(target);
    Value part = within.value();
    Value whole = all.value();
    if (!isPercent || !(part instanceof Figure p)) {
      return part;
    }
    if (!(whole instanceof Figure w)) {
      return whole;
    }
    return w.number() == 0
        ? Value.missing(Reason.NOT_APPLICABLE)
        : Value.of(100 * p.number() / w.number());
  }
}

package org.placebook.recipe.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.table.FigureColumn;

/**
 * The sets of columns that add up to a total column: none, one, or several, of which none is then
 * known to be the one meant.
 */
final class SumOfParts {
  private static final int FEWEST_PARTS = 2;

  /** Of so many columns every set is tried, of more only neighbours. */
  private static final int MOST_TRIED = 14;

  private final List<FigureColumn> all;
  private final List<FigureColumn> others;
  private final FigureColumn total;
  private final boolean bySize;
  private final Sums sums;

  /**
   * Beside a total.
   *
   * @param others columns that may be its parts, in the order of the table
   */
  SumOfParts(List<FigureColumn> others, FigureColumn total) {
    this(others, total, Sums.of(with(others, total)));
  }

  /**
   * The same.
   *
   * @param sums for the figures of all these columns
   */
  SumOfParts(List<FigureColumn> others, FigureColumn total, Sums sums) {
    this.all = List.copyOf(others);
    this.others = others.stream().filter(column -> !isNothing(column)).toList();
    this.total = total;
    this.sums = sums;
    this.bySize = Sums.areBySize(with(others, total));
  }

  private static List<FigureColumn> with(List<FigureColumn> others, FigureColumn total) {
    List<FigureColumn> columns = new ArrayList<>(others);
    columns.add(total);
    return columns;
  }

  private static boolean isNothing(FigureColumn column) {
    return column.allFigures(figure -> figure == 0);
  }

  /**
   * Parts that are proved.
   *
   * @param parts in the order of the table
   * @param failing the rows, from 0, in which they do not add up
   */
  record Proof(List<FigureColumn> parts, List<Integer> failing) {
    Proof {
      parts = List.copyOf(parts);
      failing = List.copyOf(failing);
    }
  }

  /**
   * The sets that add up to the total. Neighbours that have no column in common with others are
   * classifications side by side, of which the first is taken: it stands alone in the list.
   */
  List<Proof> find() {
    for (Sums.Rounding rounding : Sums.Rounding.values()) {
      if (rounding != Sums.Rounding.BY_SIZE || bySize) {
        List<Proof> found = find(rounding);
        if (!found.isEmpty()) {
          return found.stream().map(this::withNothings).toList();
        }
      }
    }
    return List.of();
  }

  private List<Proof> find(Sums.Rounding rounding) {
    List<Proof> runs = largest(runs(rounding));
    if (runs.size() > 1 && (areDisjoint(runs) || followEachOther(runs))) {
      return runs.subList(0, 1);
    }
    if (others.size() > MOST_TRIED) {
      return runs;
    }
    Set<Proof> all = new LinkedHashSet<>(runs);
    all.addAll(new Every(rounding).find());
    return largest(all);
  }

  /** Without those within another: what that has more comes to nothing but rounding. */
  private static List<Proof> largest(Collection<Proof> found) {
    return found.stream()
        .filter(
            one ->
                found.stream()
                    .noneMatch(
                        more ->
                            more.parts().size() > one.parts().size()
                                && more.parts().containsAll(one.parts())))
        .toList();
  }

  private static boolean areDisjoint(List<Proof> runs) {
    Set<FigureColumn> seen = new HashSet<>();
    return runs.stream().flatMap(run -> run.parts().stream()).allMatch(seen::add);
  }

  /** Whether one begins where another ends, from the first column to the last. */
  private boolean followEachOther(List<Proof> runs) {
    int next = 0;
    boolean goesOn = true;
    while (goesOn && next < others.size()) {
      int from = next;
      next +=
          runs.stream()
              .filter(run -> run.parts().get(0) == others.get(from))
              .mapToInt(run -> run.parts().size())
              .findFirst()
              .orElse(0);
      goesOn = next > from;
    }
    return goesOn;
  }

  /** With the columns of zeros among them, which add nothing and are parts all the same. */
  private Proof withNothings(Proof proof) {
    int first = all.indexOf(proof.parts().get(0));
    int end = all.indexOf(proof.parts().get(proof.parts().size() - 1));
    return new Proof(
        all.subList(first, end + 1).stream()
            .filter(column -> proof.parts().contains(column) || isNothing(column))
            .toList(),
        proof.failing());
  }

  /** Sets of neighbours. */
  private List<Proof> runs(Sums.Rounding rounding) {
    List<Proof> found = new ArrayList<>();
    int tried = Math.max(1, others.size() * (others.size() - 1) / 2);
    for (int first = 0; first < others.size(); first++) {
      for (int end = first + FEWEST_PARTS; end <= others.size(); end++) {
        proof(others.subList(first, end), rounding, tried).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Proof> proof(List<FigureColumn> parts, Sums.Rounding rounding, double tried) {
    Sums.Fit fit = sums.fit(parts, total, rounding);
    return fit.isProof(tried) ? Optional.of(new Proof(parts, fit.failing())) : Optional.empty();
  }

  /** Every set there is. */
  private final class Every {
    private final Sums.Rounding rounding;
    private final List<Proof> found = new ArrayList<>();
    private final List<FigureColumn> chosen = new ArrayList<>();

    Every(Sums.Rounding rounding) {
      this.rounding = rounding;
    }

    List<Proof> find() {
      from(0);
      return found;
    }

    private void from(int next) {
      if (next == others.size()) {
        if (chosen.size() >= FEWEST_PARTS) {
          proof(chosen, rounding, Math.pow(2, others.size())).ifPresent(found::add);
        }
        return;
      }
      from(next + 1);
      chosen.add(others.get(next));
      from(next + 1);
      chosen.remove(chosen.size() - 1);
    }
  }
}

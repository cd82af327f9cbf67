package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.List;
import org.placebook.recipe.draft.DraftColumns.Member;
import org.placebook.recipe.proof.FigureKind;
import org.placebook.recipe.proof.Sums;
import org.placebook.table.FigureColumn;

/**
 * A count of part and a count of all of which a third column is the rate, as its figures show: 623
 * of 2,721 beside 22.9.
 *
 * @param part the numerator
 * @param whole the denominator
 */
record ProvedRate(Member part, Member whole) {
  private static final double[] PER = {1, 100, 1_000, 10_000, 100_000};

  /** More columns make more triples than are worth trying. */
  private static final int MOST_COLUMNS = 20;

  static List<ProvedRate> among(FigureKind kind, DraftColumns columns) {
    List<Member> counts = columns.members().stream().filter(m -> kind.isCount(m.column())).toList();
    List<ProvedRate> found = new ArrayList<>();
    if (columns.members().size() <= MOST_COLUMNS && kind.series().isEmpty()) {
      columns.members().stream()
          .filter(m -> !kind.isCount(m.column()))
          .forEach(rate -> of(rate.column(), counts).stream().limit(1).forEach(found::add));
    }
    return found.stream().distinct().toList();
  }

  private static List<ProvedRate> of(FigureColumn rate, List<Member> counts) {
    List<ProvedRate> found = new ArrayList<>();
    for (Member part : counts) {
      for (Member whole : counts) {
        for (double per : PER) {
          if (!part.equals(whole) && isRate(rate, part.column(), whole.column(), per)) {
            found.add(new ProvedRate(part, whole));
          }
        }
      }
    }
    return found;
  }

  private static boolean isRate(
      FigureColumn rate, FigureColumn part, FigureColumn whole, double per) {
    double half = Math.min(Sums.of(List.of(rate)).grain(), per / 100) / 2 * (1 + 1e-6);
    int complete = 0;
    int telling = 0;
    for (int row = 0; row < rate.size(); row++) {
      if (rate.isFigure(row)
          && part.isFigure(row)
          && whole.isFigure(row)
          && whole.number(row) > 0) {
        double exact = per * part.number(row) / whole.number(row);
        if (Math.abs(exact - rate.number(row)) > half) {
          return false;
        }
        complete++;
        telling += exact > 2 * half ? 1 : 0;
      }
    }
    return complete >= Sums.FEWEST_ROWS && 2 * telling > complete;
  }
}

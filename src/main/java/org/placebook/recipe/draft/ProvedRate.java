package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.List;
import org.placebook.recipe.draft.DraftColumns.Member;
import org.placebook.recipe.proof.FigureKind;
import org.placebook.recipe.proof.RateProof;
import org.placebook.table.FigureColumn;

/**
 * A count of part and a count of all of which a third column is the rate, as its figures show: 623
 * of 2,721 beside 22.9.
 *
 * @param part the numerator
 * @param whole the denominator
 */
record ProvedRate(Member part, Member whole) {
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
        if (!part.equals(whole) && RateProof.per(rate, part.column(), whole.column()).isPresent()) {
          found.add(new ProvedRate(part, whole));
        }
      }
    }
    return found;
  }
}

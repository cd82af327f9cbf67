package org.placebook.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The change of an area's sectors parted in three (Dunn 1960): what the nation's growth alone would
 * have brought, what the nation's growth of the sector adds, and the local rest.
 *
 * <p>{@code national = x0 G}, {@code mix = x0 (G_i - G)}, {@code local = x0 (g_i - G_i)}; their sum
 * is the change. Esteban-Marquillas (1972) parts the local share by the employment that the area
 * would have with the nation's make-up.
 */
public final class ShiftShare {
  private final List<Shift> shifts;

  private ShiftShare(List<Shift> shifts) {
    this.shifts = List.copyOf(shifts);
  }

  /**
   * The totals against which sectors are set.
   *
   * @param local all sectors of the area in the earlier year
   * @param nationBefore all sectors of the nation in the earlier year, above nought
   * @param nationAfter all sectors of the nation in the later year
   */
  public record Totals(double local, double nationBefore, double nationAfter) {
    /** Refuses a nation of nothing. */
    public Totals {
      boolean good =
          Figures.finite(local) >= 0
              && Figures.finite(nationBefore) > 0
              && Figures.finite(nationAfter) >= 0;
      if (!good) {
        throw new IllegalArgumentException(
            "Not totals: " + local + " of " + nationBefore + ", then " + nationAfter);
      }
    }

    double growth() {
      return (nationAfter - nationBefore) / nationBefore;
    }
  }

  /**
   * The parts by sector, against the sums of the sectors. All figures must be there.
   *
   * @param before the area's sectors in the earlier year
   * @param after in the later year
   * @param nationBefore the nation's sectors in the earlier year
   * @param nationAfter in the later year
   */
  public static ShiftShare of(
      double[] before, double[] after, double[] nationBefore, double[] nationAfter) {
    Totals totals =
        new Totals(Amounts.total(before), Amounts.total(nationBefore), Amounts.total(nationAfter));
    return of(before, after, nationBefore, nationAfter, totals);
  }

  /** The parts by sector, against published totals. NaN is missing: that sector has no parts. */
  public static ShiftShare of(
      double[] before, double[] after, double[] nationBefore, double[] nationAfter, Totals totals) {
    Figures.sameLength(before, after);
    Figures.sameLength(before, nationBefore);
    Figures.sameLength(before, nationAfter);
    List<Shift> shifts = new ArrayList<>();
    for (int i = 0; i < before.length; i++) {
      shifts.add(Shift.of(before[i], after[i], nationBefore[i], nationAfter[i], totals));
    }
    return new ShiftShare(shifts);
  }

  /** The sectors in their order. */
  public List<Shift> sectors() {
    return shifts;
  }

  /** How many sectors have no parts. */
  public int missing() {
    return (int) shifts.stream().filter(shift -> shift.parts().isEmpty()).count();
  }

  /** The sums over the sectors that have parts. */
  public Shift.Parts total() {
    return shifts.stream()
        .flatMap(shift -> shift.parts().stream())
        .reduce(Shift.Parts.NOTHING, Shift.Parts::plus);
  }

  /**
   * The sector that makes more than half of the local part, to be named beside it; of several,
   * where others work against them, the one with the largest. Empty where none does.
   */
  public OptionalInt dominantSector() {
    double total = total().local();
    int found = -1;
    double most = 0.5 * Math.abs(total);
    for (int i = 0; i < shifts.size(); i++) {
      double local = shifts.get(i).parts().map(Shift.Parts::local).orElse(0.0);
      double towards = local * Math.signum(total);
      if (towards > most) {
        most = towards;
        found = i;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }
}

package org.placebook.stats;

import java.util.Optional;

/** The change of one sector of an area in parts, or the reason why it cannot be parted. */
public sealed interface Shift {

  /** The parts, where there are any. */
  Optional<Parts> parts();

  /** The reason, where there are none. */
  Optional<Why> whyNot();

  static Shift of(
      double before, double after, double nationBefore, double nationAfter, ShiftShare.Totals all) {
    boolean there =
        Figures.present(before)
            && Figures.present(after)
            && Figures.present(nationBefore)
            && Figures.present(nationAfter);
    if (!there) {
      return new NotAvailable(Why.MISSING);
    }
    double homothetic = all.local() * nationBefore / all.nationBefore();
    if (before == 0) {
      return new Parts(after, 0, 0, after, homothetic, 0, after, true);
    }
    if (nationBefore == 0) {
      return new NotAvailable(Why.PART_WITHOUT_WHOLE);
    }
    double sectorGrowth = (nationAfter - nationBefore) / nationBefore;
    double lead = (after - before) / before - sectorGrowth;
    return new Parts(
        after - before,
        before * all.growth(),
        before * (sectorGrowth - all.growth()),
        before * lead,
        homothetic,
        homothetic * lead,
        (before - homothetic) * lead,
        false);
  }

  /**
   * The parts of a change.
   *
   * @param change the later less the earlier figure
   * @param national what the nation's growth alone would have brought
   * @param mix what the nation's growth of the sector adds
   * @param local the local share: the rest
   * @param homothetic the earlier figure that the area would have with the nation's make-up
   * @param competitive the part of the local share on the homothetic figure
   * @param allocation the part of the local share from being specialised: {@code local -
   *     competitive}
   * @param appeared whether there was nothing of the sector before, so that all change is local
   */
  record Parts(
      double change,
      double national,
      double mix,
      double local,
      double homothetic,
      double competitive,
      double allocation,
      boolean appeared)
      implements Shift {
    static final Parts NOTHING = new Parts(0, 0, 0, 0, 0, 0, 0, false);

    Parts plus(Parts other) {
      return new Parts(
          change + other.change,
          national + other.national,
          mix + other.mix,
          local + other.local,
          homothetic + other.homothetic,
          competitive + other.competitive,
          allocation + other.allocation,
          appeared || other.appeared);
    }

    @Override
    public Optional<Parts> parts() {
      return Optional.of(this);
    }

    @Override
    public Optional<Why> whyNot() {
      return Optional.empty();
    }
  }

  /**
   * A sector that cannot be parted.
   *
   * @param why the reason
   */
  record NotAvailable(Why why) implements Shift {
    @Override
    public Optional<Parts> parts() {
      return Optional.empty();
    }

    @Override
    public Optional<Why> whyNot() {
      return Optional.of(why);
    }
  }
}

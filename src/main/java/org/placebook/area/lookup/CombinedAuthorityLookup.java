package org.placebook.area.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.area.Members;
import org.placebook.table.AreaCode;

/** Districts of today to the combined authorities of a year. */
public final class CombinedAuthorityLookup implements AreaLookup {
  /** What a recipe calls it; a year may follow. */
  public static final String NAME = "combined authority";

  /** The first year and the last whose members are known. */
  public static final int FIRST = 2018;

  public static final int LAST = 2025;

  private final int year;
  private final List<Area> inForce;

  /**
   * Of a year.
   *
   * @param year from {@link #FIRST} to {@link #LAST}
   */
  public CombinedAuthorityLookup(int year) {
    this.year = year;
    this.inForce = Areas.all().filter(area -> isInForce(area, year)).toList();
  }

  private static boolean isInForce(Area area, int year) {
    return area.kind().equals(NAME)
        && area.since().filter(first -> first <= year).isPresent()
        && area.change().filter(change -> change.year() <= year).isEmpty();
  }

  @Override
  public String name() {
    return NAME + " " + year;
  }

  @Override
  public String makes() {
    return "combined authorities of " + year;
  }

  @Override
  public String takes() {
    return "districts";
  }

  @Override
  public PlaceInLookup place(String code, String name) {
    if (inForce.stream().anyMatch(area -> area.code().code().equals(code))) {
      return new PlaceInLookup.Into(code, List.of(Part.whole(code)), true);
    }
    if (Level.of(code) != Level.DISTRICT) {
      return Level.of(code) == Level.LARGER || code.isEmpty()
          ? new PlaceInLookup.Stays()
          : new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN);
    }
    return of(new AreaCode(code))
        .<PlaceInLookup>map(
            whole -> new PlaceInLookup.Into(code, List.of(Part.whole(whole.code().code())), false))
        .orElseGet(() -> new PlaceInLookup.Nowhere(PlaceInLookup.Why.IN_NONE));
  }

  private Optional<Area> of(AreaCode district) {
    return inForce.stream()
        .filter(whole -> Members.of(whole.code()).contains(district))
        .findFirst();
  }

  @Override
  public List<String> lacking(String target, Set<String> members) {
    List<String> lacking = new ArrayList<>();
    if (!members.contains(target)) {
      Members.of(new AreaCode(target)).stream()
          .filter(district -> !members.contains(district.code()))
          .sorted()
          .forEach(district -> lacking.add(Successors.shown(district)));
    }
    return lacking;
  }
}

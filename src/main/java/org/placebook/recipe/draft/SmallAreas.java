package org.placebook.recipe.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.area.lookup.DistrictLookup;
import org.placebook.area.lookup.Level;
import org.placebook.area.lookup.PlaceInLookup;
import org.placebook.area.lookup.WardLookup;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.Finding;
import org.placebook.table.Named;
import org.placebook.table.Place;

/**
 * Areas that go into larger ones: LSOAs, and districts of former years.
 *
 * @param small LSOAs
 * @param former districts that are no more
 * @param districts the names of those of today that they went into
 * @param most whether most of the areas are LSOAs
 */
record SmallAreas(int small, int former, Set<String> districts, boolean most) {
  /** Of fewer districts nobody makes a table; their wards are taken. */
  private static final int FEWEST = 3;

  /** Among the areas of a table. */
  static SmallAreas among(List<ScopeArea> areas) {
    DistrictLookup lookup = new DistrictLookup();
    Set<String> districts = new LinkedHashSet<>();
    int small = 0;
    int former = 0;
    for (ScopeArea area : areas) {
      if (lookup.place(area.code(), area.name()) instanceof PlaceInLookup.Into into
          && !into.isTarget()
          && Level.of(into.member()) != Level.WARD) {
        boolean isSmall = Level.of(into.member()) == Level.SMALL_AREA;
        districts.add(into.parts().get(0).target());
        small += isSmall ? 1 : 0;
        former += isSmall ? 0 : 1;
      }
    }
    Set<String> names =
        districts.stream().map(lookup::nameOf).collect(Collectors.toCollection(LinkedHashSet::new));
    return new SmallAreas(small, former, names, 2 * small > areas.size());
  }

  /** The lookup that a draft follows; none where most areas are no small ones. */
  Optional<String> lookup() {
    return most
        ? Optional.of(districts.size() < FEWEST ? WardLookup.NAME : DistrictLookup.NAME)
        : Optional.empty();
  }

  /**
   * What is said of them, if there are any.
   *
   * @param followed the lookup that the draft follows; empty if it leaves the areas as they are
   */
  Optional<Finding> said(Place table, String followed) {
    if (most) {
      String they = "These are %d small areas (LSOAs) of: %s".formatted(small, named());
      String how =
          followed.isEmpty()
              ? "To have them by district or by ward, write '%s' or '%s' under Lookup on the sheet Inputs of the recipe that template draft writes, and empty its sheet Areas; the template small-areas does both"
                  .formatted(DistrictLookup.NAME, WardLookup.NAME)
              : "They are added up, by '%s' under Lookup on the sheet Inputs: write '%s' to have them by %s, or empty the cell to have each by itself"
                  .formatted(
                      followed,
                      followed.equals(WardLookup.NAME) ? DistrictLookup.NAME : WardLookup.NAME,
                      followed.equals(WardLookup.NAME) ? "district" : "ward");
      return Optional.of(Finding.note(table, they + ". " + how));
    }
    return former == 0
        ? Optional.empty()
        : Optional.of(
            Finding.note(
                table,
                "%d of these districts went into larger ones since: %s. To have counts added up, write '%s' under Lookup and count under Unit on the sheet Inputs of the recipe that template draft writes, and empty its sheet Areas"
                    .formatted(former, named(), DistrictLookup.NAME)));
  }

  private String named() {
    return Named.few(districts);
  }
}

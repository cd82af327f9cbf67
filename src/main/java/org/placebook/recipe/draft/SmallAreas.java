package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.area.lookup.DistrictLookup;
import org.placebook.area.lookup.Level;
import org.placebook.area.lookup.PlaceInLookup;
import org.placebook.area.lookup.WardLookup;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** What is offered where the areas of a table are small, or districts of former years. */
final class SmallAreas {
  private SmallAreas() {}

  /** How to have the figures for larger areas; none if there is nothing to add up. */
  static Optional<Finding> offer(Place table, List<ScopeArea> areas) {
    DistrictLookup districts = new DistrictLookup();
    Set<String> targets = new LinkedHashSet<>();
    List<ScopeArea> small = new ArrayList<>();
    List<ScopeArea> former = new ArrayList<>();
    for (ScopeArea area : areas) {
      if (districts.place(area.code(), area.name()) instanceof PlaceInLookup.Into into
          && !into.isTarget()
          && Level.of(into.member()) != Level.WARD) {
        targets.add(districts.nameOf(into.parts().get(0).target()));
        (Level.of(into.member()) == Level.SMALL_AREA ? small : former).add(area);
      }
    }
    if (2 * small.size() > areas.size()) {
      return Optional.of(
          Finding.note(
              table,
              "These are %d small areas (LSOAs) of: %s. To have them by district or by ward, write '%s' or '%s' under Lookup on the sheet Inputs of the recipe that template draft writes; the template small-areas does both"
                  .formatted(
                      small.size(),
                      RecipeFindings.named(targets),
                      DistrictLookup.NAME,
                      WardLookup.NAME)));
    }
    return former.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.note(
                table,
                "%d of these districts went into larger ones since: %s. To have them added up, write '%s' under Lookup on the sheet Inputs of the recipe that template draft writes"
                    .formatted(former.size(), RecipeFindings.named(targets), DistrictLookup.NAME)));
  }
}

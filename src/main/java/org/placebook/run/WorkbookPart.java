package org.placebook.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.WorkbookFor;
import org.placebook.recipe.match.Matching;

/**
 * One of the workbooks of a run that makes one for each area or group.
 *
 * @param name of the area or group
 * @param code of the area; empty for a group and where there is none
 * @param ours codes or names of its areas
 * @param base the file's name without extension, different from all others
 */
record WorkbookPart(String name, String code, List<String> ours, String base) {

  String file() {
    return base + ".xlsx";
  }

  /**
   * The workbooks of a run: of all areas in scope or, where some are named, of these.
   *
   * @return none where groups are asked for and no area has one
   */
  static List<WorkbookPart> of(Matching matching, WorkbookFor each, boolean onlyOurs) {
    List<ScopeArea> areas = matching.areas();
    if (onlyOurs) {
      areas = matching.ours().areas().stream().map(areas::get).toList();
    }
    Set<String> taken = new HashSet<>(Set.of("index"));
    List<WorkbookPart> parts = new ArrayList<>();
    if (each == WorkbookFor.EACH_AREA) {
      for (ScopeArea area : areas) {
        String base = free(area.name(), area.code(), taken);
        parts.add(new WorkbookPart(area.name(), area.code(), List.of(called(area)), base));
      }
      return parts;
    }
    for (String group : areas.stream().map(ScopeArea::group).distinct().toList()) {
      if (!group.isEmpty()) {
        List<String> ours =
            areas.stream().filter(a -> a.group().equals(group)).map(WorkbookPart::called).toList();
        parts.add(new WorkbookPart(group, "", ours, free(group, "", taken)));
      }
    }
    return parts;
  }

  private static String called(ScopeArea area) {
    return area.code().isEmpty() ? area.name() : area.code();
  }

  private static String free(String name, String code, Set<String> taken) {
    String plain = new PublishedNames(name).base();
    String base = taken.contains(plain) ? new PublishedNames(name + " " + code).base() : plain;
    String free = base;
    for (int i = 2; !taken.add(free); i++) {
      free = base + "-" + i;
    }
    return free;
  }
}

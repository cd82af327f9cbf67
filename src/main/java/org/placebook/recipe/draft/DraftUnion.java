package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.recipe.control.ControlSheet;
import org.placebook.table.Finding;
import org.placebook.table.Named;
import org.placebook.table.Names;
import org.placebook.table.Place;

/**
 * Drafts of several tables as one: an input each, with its own lists and tables, over the areas
 * that all of them have.
 */
final class DraftUnion {
  private static final int CODE = 0;
  private static final int NAME = 1;

  private final List<Draft> drafts;
  private final List<Finding> remarks = new ArrayList<>();

  private DraftUnion(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** One draft of at least one, whose things are called differently. */
  static Draft of(List<Draft> drafts) {
    return drafts.size() == 1 ? drafts.get(0) : new DraftUnion(drafts).draft();
  }

  private Draft draft() {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      remarks.addAll(draft.remarks());
      for (DraftSheet sheet : draft.sheets()) {
        sheets
            .computeIfAbsent(sheet.name(), name -> new ArrayList<>(sheet.rows().subList(0, 1)))
            .addAll(sheet.rows().subList(1, sheet.rows().size()));
      }
    }
    replace(sheets, ControlSheet.AREAS, areas());
    replace(sheets, ControlSheet.COVER, cover());
    return new Draft(
        drafts.stream().map(Draft::table).toList(),
        sheets.entrySet().stream().map(s -> new DraftSheet(s.getKey(), s.getValue())).toList(),
        remarks,
        drafts.stream().flatMap(draft -> draft.questions().stream()).toList());
  }

  private static void replace(
      Map<String, List<List<String>>> sheets, ControlSheet sheet, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>(List.of(sheet.headings()));
    all.addAll(rows);
    sheets.put(sheet.words(), all);
  }

  /** Those of the first table that all others have; those of all tables where none is in all. */
  private List<List<String>> areas() {
    List<Among> each = drafts.stream().map(Among::of).toList();
    List<List<String>> common =
        each.get(0).areas().stream()
            .filter(area -> each.stream().allMatch(areas -> areas.has(area)))
            .toList();
    if (!common.isEmpty()) {
      for (int i = 0; i < drafts.size(); i++) {
        left(drafts.get(i), each.get(i).without(Among.of(common)));
      }
      return common;
    }
    remarks.add(
        Finding.warning(
            Place.file(drafts.get(0).table().file()),
            "No area is in all of these files, so the draft has the areas of each. See that they"
                + " are about the same areas, or draft a template for each"));
    List<List<String>> all = new ArrayList<>();
    for (Among areas : each) {
      all.addAll(areas.without(Among.of(all)));
    }
    return all;
  }

  private void left(Draft draft, List<List<String>> areas) {
    if (!areas.isEmpty()) {
      remarks.add(
          Finding.note(
              Place.file(draft.table().file()),
              "%d of its areas are not in the other files and left out of the sheet Areas: %s"
                  .formatted(
                      areas.size(),
                      Named.few(areas.stream().map(area -> area.get(NAME)).toList()))));
    }
  }

  /** Areas, by their codes, and by their names where one of two has no code. */
  private record Among(List<List<String>> areas, Set<String> codes, Set<String> names) {
    static Among of(Draft draft) {
      return of(draft.rows(ControlSheet.AREAS));
    }

    static Among of(List<List<String>> areas) {
      Set<String> codes = new HashSet<>();
      Set<String> names = new HashSet<>();
      for (List<String> area : areas) {
        names.add(name(area));
        if (!area.get(CODE).isEmpty()) {
          codes.add(area.get(CODE));
        }
      }
      return new Among(areas, codes, names);
    }

    private static String name(List<String> area) {
      return Names.tidy(area.get(NAME)).toLowerCase(Locale.ROOT);
    }

    boolean has(List<String> area) {
      boolean isByName = area.get(CODE).isEmpty() || codes.isEmpty();
      return isByName ? names.contains(name(area)) : codes.contains(area.get(CODE));
    }

    List<List<String>> without(Among others) {
      return areas.stream().filter(area -> !others.has(area)).toList();
    }
  }

  /** A fact of each draft's cover, one after the other. */
  private List<List<String>> cover() {
    return drafts.stream()
        .flatMap(draft -> draft.rows(ControlSheet.COVER).stream())
        .collect(
            Collectors.groupingBy(
                row -> row.get(0),
                LinkedHashMap::new,
                Collectors.mapping(row -> row.get(1), Collectors.toList())))
        .entrySet()
        .stream()
        .map(item -> List.of(item.getKey(), joined(item.getKey(), item.getValue())))
        .toList();
  }

  private static String joined(String item, List<String> values) {
    return values.stream()
        .distinct()
        .collect(Collectors.joining(item.equals("Summary") ? " " : "; "));
  }
}

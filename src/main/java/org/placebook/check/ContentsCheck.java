package org.placebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.sheet.FileFormat.Says;
import org.placebook.sheet.LinkArea;
import org.placebook.sheet.SheetFeatures;

/** Rule 23, second part: contents that link to A1 of each sheet. */
final class ContentsCheck implements RuleCheck {
  static final Rule RULE = new Rule(23, "Contents links to A1 of each sheet", false);

  private static final Pattern TARGET =
      Pattern.compile("#?'?(.+?)'?[!.]\\$?([A-Za-z]{1,3})\\$?(\\d+).*");

  /** With fewer sheets readers find their way by the tabs. */
  private static final int FEWEST_SHEETS = 4;

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    List<SheetFeatures> visible = workbook.visibleSheets();
    if (visible.size() < FEWEST_SHEETS || !workbook.features().format().says(Says.LINKS)) {
      return;
    }
    Map<String, Set<String>> cells = new HashMap<>();
    Set<String> guides = new HashSet<>();
    for (SheetFeatures sheet : visible.subList(0, FEWEST_SHEETS - 1)) {
      if (sheet.name().equals(visible.get(0).name()) || isContents(sheet.name())) {
        guides.add(sheet.name());
        sheet.links().forEach(link -> target(link, cells));
      }
    }
    List<String> unlinked =
        visible.stream()
            .map(SheetFeatures::name)
            .filter(name -> !guides.contains(name) && !cells.containsKey(key(name)))
            .toList();
    if (!unlinked.isEmpty()) {
      report.error(
          RULE,
          workbook.place(),
          "No link on a contents sheet leads to "
              + (unlinked.size() > 5
                  ? unlinked.size() + " of the sheets."
                  : "'" + String.join("', '", unlinked) + "'."),
          "Make a sheet named Contents with a table of all sheets, each name a link to the sheet's"
              + " A1 (Insert, Link, Place in This Document).");
    }
    List<String> elsewhere =
        visible.stream()
            .map(SheetFeatures::name)
            .filter(name -> !cells.getOrDefault(key(name), Set.of("A1")).contains("A1"))
            .toList();
    if (!elsewhere.isEmpty()) {
      report.error(
          RULE,
          workbook.place(),
          "The link to '%s' does not lead to A1.".formatted(String.join("', '", elsewhere)),
          "Edit the link so that it leads to A1.");
    }
  }

  private static boolean isContents(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("content") || lower.contains("index") || lower.contains("cover");
  }

  private static void target(LinkArea link, Map<String, Set<String>> cells) {
    Matcher place = TARGET.matcher(link.target());
    if (place.matches()) {
      cells
          .computeIfAbsent(key(place.group(1)), none -> new HashSet<>())
          .add(place.group(2).toUpperCase(Locale.ROOT) + place.group(3));
    }
  }

  private static String key(String sheet) {
    return sheet.replace("''", "'").strip().toLowerCase(Locale.ROOT);
  }
}

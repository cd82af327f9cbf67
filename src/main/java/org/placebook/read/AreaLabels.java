package org.placebook.read;

import java.util.List;
import java.util.Optional;
import org.placebook.table.LabelColumn;
import org.placebook.table.Names;

/**
 * Which columns of labels hold the areas' codes and names.
 *
 * @param codes the column of codes
 * @param names the column of names; that of the codes where there are no others
 */
record AreaLabels(Optional<LabelColumn> codes, Optional<LabelColumn> names) {
  private static final List<String> HEADINGS =
      List.of(
          "area",
          "area name",
          "areas",
          "local authority",
          "local authorities",
          "region",
          "region name",
          "geography",
          "district",
          "authority",
          "council",
          "county",
          "ward",
          "lep",
          "local authority name",
          "la name",
          "parliamentary constituency",
          "constituency",
          "place",
          "local authority district",
          "geography name",
          "combined authority",
          "nation");

  static AreaLabels of(List<LabelColumn> labels) {
    Optional<LabelColumn> codes = codes(labels);
    if (codes.isEmpty()) {
      return new AreaLabels(codes, byContent(labels));
    }
    Optional<LabelColumn> names = beside(labels, codes.get());
    return names.isPresent() ? new AreaLabels(codes, names) : onlyCodes(codes.get());
  }

  private static AreaLabels onlyCodes(LabelColumn codes) {
    return new AreaLabels(Optional.of(codes), Optional.of(codes));
  }

  private static Optional<LabelColumn> codes(List<LabelColumn> labels) {
    LabelColumn best = null;
    double fitness = 0;
    for (LabelColumn label : labels) {
      double fit = AreaCodes.fitness(label.texts());
      if (fit > fitness) {
        best = label;
        fitness = fit;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The names stand right of the codes as a rule, else left of them. */
  private static Optional<LabelColumn> beside(List<LabelColumn> labels, LabelColumn codes) {
    int at = labels.indexOf(codes);
    Optional<LabelColumn> right =
        labels.stream().skip(at + 1L).filter(AreaLabels::mayBeNames).findFirst();
    if (right.isPresent()) {
      return right;
    }
    for (int left = at - 1; left >= 0; left--) {
      if (mayBeNames(labels.get(left)) && areaShare(labels.get(left)) > 0) {
        return Optional.of(labels.get(left));
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeNames(LabelColumn label) {
    long filled = label.texts().stream().filter(text -> !text.isEmpty()).count();
    long distinct = label.texts().stream().distinct().count();
    return !label.heading().equals(Sections.HEADING)
        && 2 * filled >= label.size()
        && 2 * distinct >= Math.min(filled, 20)
        && AreaCodes.fitness(label.texts()) == 0;
  }

  private static Optional<LabelColumn> byContent(List<LabelColumn> labels) {
    return labels.stream()
        .filter(label -> !label.heading().equals(Sections.HEADING))
        .filter(label -> areaShare(label) >= 0.5 || (isHeadingOfAreas(label) && label.size() > 0))
        .findFirst();
  }

  private static boolean isHeadingOfAreas(LabelColumn label) {
    String heading = Names.normalise(label.heading());
    return HEADINGS.contains(heading)
        || heading.startsWith("local authority")
        || heading.contains("output area");
  }

  /** The share of a column's texts that name an area. */
  private static double areaShare(LabelColumn label) {
    int filled = 0;
    int areas = 0;
    for (String text : label.texts()) {
      if (!text.isEmpty()) {
        filled++;
        areas += Areas.isName(text) || AreaCodes.hasCodeBefore(text) ? 1 : 0;
      }
    }
    return filled == 0 ? 0 : (double) areas / filled;
  }
}

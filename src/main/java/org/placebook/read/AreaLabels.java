package org.placebook.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placebook.area.Area;
import org.placebook.area.AreaCodes;
import org.placebook.area.Areas;
import org.placebook.table.LabelColumn;
import org.placebook.table.Names;

/**
 * Which columns of labels hold the areas' codes and names.
 *
 * @param codes the column of codes
 * @param names the column of names; that of the codes where there are no others
 */
record AreaLabels(Optional<LabelColumn> codes, Optional<LabelColumn> names) {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:areas?|place)\\b.*|.*\\b(?:(?:local|geographic(?:al)?|output|council|force|partnership|work|board|trust)"
              + " areas?|local authorit(?:y|ies)|regions?|geography|districts?|authority|councils?"
              + "|county|counties|wards?|lep|lad|ltla|utla|la|constituency|nation|country|lgd\\d*|health"
              + " boards?|data ?zones?|[lm]soa|parish|boroughs?|towns?|police forces?|itl"
              + " ?\\d?|nuts ?\\d?|(?:sub[ -])?icbs?|integrated care boards?|ccgs?|clinical"
              + " commissioning groups?|community safety partnerships?)\\b.*");
  private static final Pattern NO_HEADING =
      Pattern.compile(
          ".*\\b(?:codes?|types?|level|kind|group|number|no|id|size|grouping|class|classification|birth|nationality)\\b.*");

  /** Columns of more places than there are local authorities are not looked at once more. */
  private static final int MANY = 1000;

  /** Whether each row is an area, and none stands in two rows. */
  boolean areOneARow() {
    Set<String> met = new HashSet<>();
    return codes
        .or(() -> names)
        .filter(areas -> areas.texts().stream().allMatch(t -> t.isEmpty() || met.add(t)))
        .isPresent();
  }

  /** Where codes and names stand on the sheet. */
  Set<Integer> positions() {
    return Stream.of(codes, names)
        .flatMap(Optional::stream)
        .map(LabelColumn::position)
        .collect(Collectors.toSet());
  }

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

  /** Names go with the codes one to one; they stand right of them as a rule, else left. */
  private static Optional<LabelColumn> beside(List<LabelColumn> labels, LabelColumn codes) {
    int at = labels.indexOf(codes);
    Optional<LabelColumn> paired = paired(labels, codes, 2);
    if (paired.isPresent() || areRepeated(codes)) {
      return paired.or(() -> told(labels, codes));
    }
    Optional<LabelColumn> right =
        labels.stream()
            .skip(at + 1L)
            .filter(AreaLabels::mayBeNames)
            .reduce((one, other) -> distinct(other) > distinct(one) ? other : one);
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

  /**
   * In long tables each place stands in many rows, always with the same code and name. A total has
   * a name and no code.
   *
   * @param fewest how many places there must be for the pairing to count
   */
  static Optional<LabelColumn> paired(List<LabelColumn> labels, LabelColumn codes, int fewest) {
    int at = labels.indexOf(codes);
    List<LabelColumn> left = new ArrayList<>(labels.subList(0, at));
    Collections.reverse(left);
    return Stream.concat(labels.stream().skip(at + 1L), left.stream())
        .filter(label -> !label.heading().equals(Sections.HEADING))
        .filter(label -> AreaCodes.fitness(label.texts()) == 0 && goesWith(codes, label, fewest))
        .findFirst();
  }

  private static boolean goesWith(LabelColumn codes, LabelColumn names, int fewest) {
    Map<String, String> nameOf = new HashMap<>();
    Map<String, String> codeOf = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.texts().get(i);
      String name = names.texts().get(i);
      if (code.isEmpty()) {
        continue;
      }
      String knownName = nameOf.putIfAbsent(code, name);
      String knownCode = codeOf.putIfAbsent(name, code);
      if (name.isEmpty()
          || (knownName != null && !knownName.equals(name))
          || (knownCode != null && !knownCode.equals(code))) {
        return false;
      }
    }
    return nameOf.size() >= fewest;
  }

  /** Whether the codes stand in two rows each, or more: then what stands beside may be anything. */
  private static boolean areRepeated(LabelColumn codes) {
    long filled = codes.texts().stream().filter(text -> !text.isEmpty()).count();
    return 2 * distinct(codes) <= filled + 1;
  }

  /** Names that each code has but one of; two places may bear one name, and some have none. */
  private static Optional<LabelColumn> told(List<LabelColumn> labels, LabelColumn codes) {
    return labels.stream()
        .filter(label -> !label.equals(codes) && !label.heading().equals(Sections.HEADING))
        .filter(label -> AreaCodes.fitness(label.texts()) == 0)
        .filter(label -> 2 * distinct(label) >= distinct(codes) && isTold(codes, label))
        .findFirst();
  }

  private static boolean isTold(LabelColumn codes, LabelColumn names) {
    Map<String, String> nameOf = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      String name = names.texts().get(i);
      String known = nameOf.putIfAbsent(codes.texts().get(i), name);
      if (known != null && !known.equals(name) && !codes.texts().get(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static long distinct(LabelColumn label) {
    return label.texts().stream().distinct().count();
  }

  private static boolean mayBeNames(LabelColumn label) {
    long filled = label.texts().stream().filter(text -> !text.isEmpty()).count();
    long distinct = distinct(label);
    return !label.heading().equals(Sections.HEADING)
        && 2 * filled >= label.size()
        && 2 * distinct >= Math.min(filled, 20)
        && AreaCodes.fitness(label.texts()) == 0;
  }

  /** The column of areas that tells most of them apart: the districts, not their regions. */
  private static Optional<LabelColumn> byContent(List<LabelColumn> labels) {
    LabelColumn best = null;
    long most = 0;
    for (LabelColumn label : labels) {
      long places = places(label).count();
      boolean more =
          places > most
              || (best != null && places == most && places < MANY && isFiner(label, best));
      if (more && isOfAreas(label)) {
        best = label;
        most = places;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Stream<String> places(LabelColumn label) {
    return label.texts().stream()
        .filter(text -> !text.isEmpty() && !HeaderWords.isTotal(text))
        .distinct();
  }

  /** Of as many places, those among which more are local authorities. */
  private static boolean isFiner(LabelColumn one, LabelColumn other) {
    return authorities(one) > authorities(other);
  }

  private static long authorities(LabelColumn label) {
    return places(label)
        .filter(text -> Areas.match(text).filter(Area::isLocalAuthority).isPresent())
        .count();
  }

  private static boolean isOfAreas(LabelColumn label) {
    return !label.heading().equals(Sections.HEADING)
        && (areaShare(label) >= 0.5 || isHeadingOfAreas(label));
  }

  private static boolean isHeadingOfAreas(LabelColumn label) {
    return isHeading(label.heading());
  }

  /** Whether a text says that areas stand beneath it, and is none itself. */
  static boolean isHeading(String text) {
    String heading = Names.normalise(text);
    return HEADING.matcher(heading).matches()
        && !NO_HEADING.matcher(heading).matches()
        && !Areas.isName(text);
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

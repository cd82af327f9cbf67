package org.placebook.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placebook.area.Area;
import org.placebook.area.AreaCodes;
import org.placebook.area.Areas;
import org.placebook.area.NamesOfLevel;
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
    return codes.or(() -> names).filter(areas -> areas.texts().haveEachOnce()).isPresent();
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
    Optional<LabelColumn> names =
        beside(labels, codes.get()).filter(beside -> !areOfOtherAreas(beside, codes.get()));
    return names.isPresent() ? new AreaLabels(codes, names) : onlyCodes(codes.get());
  }

  /** The regions in which areas lie are not their names. */
  private static boolean areOfOtherAreas(LabelColumn names, LabelColumn codes) {
    return NamesOfLevel.differ(names.heading(), names.texts().values(), codes.texts().values());
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
      return paired
          .or(() -> distinct(codes) == 1 ? namesOfFew(labels, codes) : Optional.empty())
          .or(() -> told(labels, codes));
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
    return allPaired(labels, codes, fewest).findFirst();
  }

  /** The names of a few places: whatever is one text in all rows goes with one code. */
  static Optional<LabelColumn> namesOfFew(List<LabelColumn> labels, LabelColumn codes) {
    List<LabelColumn> found = allPaired(labels, codes, 1).toList();
    return found.stream()
        .filter(label -> areaShare(label) >= 0.5)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static Stream<LabelColumn> allPaired(
      List<LabelColumn> labels, LabelColumn codes, int fewest) {
    int at = labels.indexOf(codes);
    List<LabelColumn> left = new ArrayList<>(labels.subList(0, at));
    Collections.reverse(left);
    return Stream.concat(labels.stream().skip(at + 1L), left.stream())
        .filter(label -> !label.heading().equals(Sections.HEADING))
        .filter(label -> AreaCodes.fitness(label.texts()) == 0 && !areNumbers(label))
        .filter(label -> goesWith(codes, label, fewest));
  }

  /** Whether no text has a letter, as older codes of places have none. */
  private static boolean areNumbers(LabelColumn label) {
    return label.texts().values().stream()
        .noneMatch(text -> text.chars().anyMatch(Character::isLetter));
  }

  private static boolean goesWith(LabelColumn codes, LabelColumn names, int fewest) {
    int blankCode = codes.texts().values().indexOf("");
    int blankName = names.texts().values().indexOf("");
    int[] nameOf = new int[distinct(codes)];
    int[] codeOf = new int[distinct(names)];
    for (int row = 0; row < codes.size(); row++) {
      int code = codes.texts().numbers()[row];
      int name = names.texts().numbers()[row];
      if (code != blankCode
          && (name == blankName || isOther(nameOf, code, name) || isOther(codeOf, name, code))) {
        return false;
      }
    }
    return Arrays.stream(nameOf).filter(name -> name > 0).count() >= fewest;
  }

  /** Whether something else was met with a text before; what is met is kept, counted from 1. */
  private static boolean isOther(int[] met, int text, int with) {
    int before = met[text];
    met[text] = with + 1;
    return before > 0 && before != with + 1;
  }

  /** Whether the codes stand in two rows each, or more: then what stands beside may be anything. */
  private static boolean areRepeated(LabelColumn codes) {
    return 2 * distinct(codes) <= filled(codes) + 1;
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
    int blankCode = codes.texts().values().indexOf("");
    int[] nameOf = new int[distinct(codes)];
    for (int row = 0; row < codes.size(); row++) {
      int code = codes.texts().numbers()[row];
      if (isOther(nameOf, code, names.texts().numbers()[row]) && code != blankCode) {
        return false;
      }
    }
    return true;
  }

  private static int distinct(LabelColumn label) {
    return label.texts().values().size();
  }

  private static int filled(LabelColumn label) {
    return label.size() - label.texts().blanks();
  }

  private static boolean mayBeNames(LabelColumn label) {
    int filled = filled(label);
    return !label.heading().equals(Sections.HEADING)
        && 2 * filled >= label.size()
        && 2 * distinct(label) >= Math.min(filled, 20)
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
    return label.texts().values().stream()
        .filter(text -> !text.isEmpty() && !HeaderWords.isTotal(text));
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
    int[] counts = label.texts().counts();
    int areas = 0;
    for (int number = 0; number < counts.length; number++) {
      String text = label.texts().values().get(number);
      boolean isArea = !text.isEmpty() && (Areas.isName(text) || AreaCodes.hasCodeBefore(text));
      areas += isArea ? counts[number] : 0;
    }
    return (double) areas / Math.max(1, filled(label));
  }
}

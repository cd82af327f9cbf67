package org.placebook.recipe.scope;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;
import org.placebook.table.Names;

/**
 * Which rows of a table are the whole of others: totals, and regions and countries beside
 * districts; and which are of no place that is known. Shares and ranks do not count them among the
 * areas.
 */
final class Wholes {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:.* )?(?:grand |sub-?)?totals?|totals? .*|all|overall|(?:.* )?cyfanswm"
              + "|(?:.* )?(?:average|mean)"
              + "|(?:mean|average|median|min(?:imum)?|max(?:imum)?) (?:for|of) .*"
              + "|(?:total|all) (?:local |output )?(?:areas|districts|wards|authorities|boroughs"
              + "|councils|counties|parishes|regions|constituencies|forces|trusts|boards)");

  /** Names that may be those of a place, and of a whole beside its parts. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:all|whole|sum|combined) .*|(?:.* )?(?:overall|combined|borough|county|city|district"
              + "|council|authority|force|region)");

  /** Not City Region, as combined authorities are called. */
  private static final Pattern NAMED_REGION = Pattern.compile(".*(?<!city|capital) region");

  /** Those whose area nobody wrote down stand beneath the areas, as if they were one. */
  private static final Pattern NOWHERE =
      Pattern.compile(
          "(?:(?:area|location|residence|address|authority|district) )?(?:unknown|not"
              + " (?:known|stated"
              + "|recorded|specified|allocated|assigned)|unallocated|unassigned|unspecified|missing|no"
              + " fixed abode)(?: .*)?|other (?:and|or|/) unknown");

  private final List<Size> sizes;

  private Wholes(List<Size> sizes) {
    this.sizes = sizes;
  }

  private enum Size {
    PLACE,
    REGION,
    COUNTRY,
    TOTAL,
    NOWHERE
  }

  static Wholes of(MatchedInput input) {
    boolean isCoded =
        IntStream.range(0, input.areas().size())
            .allMatch(row -> AreaCode.of(input.code(row)).isPresent());
    // A code tells more than a name, and a million names are soon looked up in vain.
    boolean byName = !isCoded && mostAreLocalAuthorities(input);
    boolean byWord = !isCoded && fewAreNamedRegion(input);
    return new Wholes(
        IntStream.range(0, input.areas().size())
            .mapToObj(row -> size(input.code(row), input.name(row), byName, byWord))
            .toList());
  }

  /** Whether a name tells that a row is a total. */
  static boolean isTotal(String name) {
    return TOTAL.matcher(plain(name)).matches();
  }

  /** Whether a name may be that of a total, if the figures say so as well. */
  static boolean mayBeTotal(String name) {
    return isTotal(name) || WHOLE.matcher(plain(name)).matches();
  }

  private static String plain(String name) {
    return Names.tidy(name).toLowerCase(Locale.ROOT);
  }

  /** Forces of police are listed beneath "Eastern Region"; then few rows are called so. */
  private static boolean fewAreNamedRegion(MatchedInput input) {
    long regions =
        IntStream.range(0, input.areas().size())
            .filter(row -> NAMED_REGION.matcher(plain(input.name(row))).matches())
            .count();
    return 2 * regions < input.areas().size();
  }

  /** Forces of police share the names of regions; among districts such a name is the region. */
  static boolean mostAreLocalAuthorities(MatchedInput input) {
    long districts =
        IntStream.range(0, input.areas().size())
            .filter(row -> Areas.match(input.name(row)).filter(Area::isLocalAuthority).isPresent())
            .count();
    return 2 * districts >= input.areas().size();
  }

  private static Size size(String code, String name, boolean byName, boolean byWord) {
    if (AreaCode.of(code).isPresent()) {
      return switch (code.substring(0, 3)) {
        case "E92", "W92", "S92", "N92", "K01", "K02", "K03", "K04", "K05" -> Size.COUNTRY;
        case "E12", "E13" -> Size.REGION;
        default -> Size.PLACE;
      };
    }
    if (isTotal(name) || isTotal(code)) {
      return Size.TOTAL;
    }
    if (NOWHERE.matcher(plain(name)).matches()) {
      return Size.NOWHERE;
    }
    if (byWord && NAMED_REGION.matcher(plain(name)).matches()) {
      return Size.REGION;
    }
    Optional<String> kind = byName ? Areas.match(name).map(Area::kind) : Optional.empty();
    return switch (kind.orElse("")) {
      case "country" -> Size.COUNTRY;
      case "region" -> Size.REGION;
      default -> Size.PLACE;
    };
  }

  /**
   * The rows that are areas among some; a table of nothing but regions, or countries, is one too.
   */
  List<Integer> areasAmong(List<Integer> rows) {
    for (Size size : List.of(Size.PLACE, Size.REGION, Size.COUNTRY)) {
      List<Integer> areas = rows.stream().filter(row -> sizes.get(row) == size).toList();
      if (!areas.isEmpty()) {
        return areas;
      }
    }
    return List.of();
  }
}

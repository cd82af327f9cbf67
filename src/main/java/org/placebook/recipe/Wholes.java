package org.placebook.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placebook.read.Area;
import org.placebook.read.Areas;
import org.placebook.table.AreaCode;
import org.placebook.table.Names;

/**
 * Which rows of a table are the whole of others: totals, and regions and countries beside
 * districts. Shares and ranks do not count them among the areas.
 */
final class Wholes {
  private static final Pattern COUNTRY = Pattern.compile("[EWSN]92.*|K0[1-5].*");
  private static final Pattern REGION = Pattern.compile("E1[23].*");
  private static final Pattern TOTAL =
      Pattern.compile("(?:grand |sub-?)?totals?|(?:total|all) (?:areas|districts|wards)|all");

  private final List<Size> sizes;

  private Wholes(List<Size> sizes) {
    this.sizes = sizes;
  }

  private enum Size {
    PLACE,
    REGION,
    COUNTRY,
    TOTAL
  }

  static Wholes of(MatchedInput input) {
    boolean byName = mostAreLocalAuthorities(input);
    return new Wholes(
        IntStream.range(0, input.areas().size())
            .mapToObj(row -> size(input.code(row), input.name(row), byName))
            .toList());
  }

  /** Forces of police share the names of regions; among districts such a name is the region. */
  private static boolean mostAreLocalAuthorities(MatchedInput input) {
    long districts =
        IntStream.range(0, input.areas().size())
            .filter(row -> Areas.match(input.name(row)).filter(Area::isLocalAuthority).isPresent())
            .count();
    return 2 * districts >= input.areas().size();
  }

  private static Size size(String code, String name, boolean byName) {
    if (AreaCode.of(code).isPresent()) {
      return COUNTRY.matcher(code).matches()
          ? Size.COUNTRY
          : REGION.matcher(code).matches() ? Size.REGION : Size.PLACE;
    }
    if (TOTAL.matcher(Names.tidy(name).toLowerCase(Locale.ROOT)).matches()) {
      return Size.TOTAL;
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

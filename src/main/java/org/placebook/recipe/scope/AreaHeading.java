package org.placebook.recipe.scope;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;
import org.placebook.table.Names;

/**
 * The area that a column is, by the rows of its heading: its name, its code, perhaps the region it
 * lies in, in any order.
 *
 * @param code its GSS code, or empty
 * @param name its name, or empty
 */
record AreaHeading(String code, String name) {
  private static final Pattern BETWEEN_ROWS = Pattern.compile(" \\| ");

  /** A unit, the mark of a note. */
  private static final Pattern BEHIND = Pattern.compile("(?: ?(?:\\([^()]*\\)|\\[[^\\]]*\\]))+$");

  static AreaHeading of(String heading) {
    List<String> parts =
        Stream.of(BETWEEN_ROWS.split(heading, -1))
            .map(Names::tidy)
            .filter(part -> !part.isEmpty())
            .toList();
    Optional<AreaCode> code = parts.stream().flatMap(p -> AreaCode.of(p).stream()).findFirst();
    String name = code.map(c -> nameBeside(c, parts)).orElseGet(() -> nameAmong(parts));
    return new AreaHeading(code.map(AreaCode::code).orElse(""), shown(name));
  }

  /** The part that is a name of the code's area; of an area not known here, the part next to it. */
  private static String nameBeside(AreaCode code, List<String> parts) {
    int at = parts.indexOf(code.code());
    return parts.stream()
        .filter(part -> AreaCode.of(part).isEmpty())
        .filter(part -> Areas.of(code).isPresent() && Areas.agree(code, shown(part)))
        .findFirst()
        .or(() -> parts.stream().skip(Math.max(0, at - 1L)).filter(p -> isWord(p)).findFirst())
        .orElse("");
  }

  /** Regions stand above the areas that lie in them. */
  private static String nameAmong(List<String> parts) {
    return parts.stream()
        .filter(part -> Areas.isName(shown(part)))
        .reduce((upper, lower) -> lower)
        .or(() -> parts.stream().findFirst())
        .orElse("");
  }

  private static boolean isWord(String part) {
    return AreaCode.of(part).isEmpty();
  }

  /** "England (thousand ha)" is England. */
  private static String shown(String part) {
    String plain = BEHIND.matcher(part).replaceFirst("");
    return !Areas.isName(part) && Areas.isName(plain) ? plain : part;
  }
}

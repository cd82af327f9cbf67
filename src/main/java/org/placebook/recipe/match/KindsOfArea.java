package org.placebook.recipe.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placebook.area.Areas;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Named;
import org.placebook.table.WithFindings;

/**
 * Names join within one kind of area: Darlington is a district and a constituency, with other
 * people in each. A table without codes says by its heading, or by its other rows, what kind it is
 * of.
 */
final class KindsOfArea {
  /** At least one in so many rows must be of a name nobody knows before it is said. */
  private static final int ONE_IN = 3;

  private static final Pattern WHOLE =
      Pattern.compile("(?i).*\\b(?:total|all|average|mean|other)\\b.*");

  /** Kinds whose areas share names with districts. */
  private enum Kind {
    CONSTITUENCIES("constituenc(?:y|ies)|pcons?", "E14", "W07", "S14", "N05", "N06"),
    WARDS("wards?|electoral divisions?", "E05", "W05", "S13", "N08", "E58"),
    POLICE_FORCES(
        "(?:police )?forces?|police force areas?|constabular(?:y|ies)", "E23", "W15", "S32"),
    PARISHES("parish(?:es)?|communit(?:y|ies)", "E04", "W04"),
    BUILT_UP_AREAS(
        "built[- ]up areas?|towns?|towns? and cit(?:y|ies)", "E34", "E35", "E63", "W37", "W45"),
    HEALTH_AREAS("icbs?|integrated care boards?|ccgs?|sub[- ]?icbs?", "E54", "E38");

    private final Pattern heading;
    private final String codes;

    Kind(String heading, String... codes) {
      this.heading = Pattern.compile("(?i)(?:.*\\b)?(?:" + heading + ")(?: names?)?\\b.*");
      this.codes = String.join(" ", codes);
    }

    static Optional<Kind> of(String heading) {
      return Stream.of(values())
          .filter(kind -> kind.heading.matcher(heading).matches())
          .findFirst();
    }

    boolean begins(String code) {
      return codes.contains(code);
    }

    String shown() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private final List<MatchedInput> inputs;
  private final List<ScopeArea> areas;

  KindsOfArea(List<MatchedInput> inputs, List<ScopeArea> areas) {
    this.inputs = inputs;
    this.areas = areas;
  }

  /** The inputs whose areas may be those in scope; of each other one it is said why it is not. */
  WithFindings<List<MatchedInput>> joined() {
    List<MatchedInput> joined = new ArrayList<>(inputs);
    List<Finding> findings = new ArrayList<>();
    for (MatchedInput input : inputs) {
      Optional<LabelColumn> names = input.areas().column();
      if (names.isPresent() && input.table().areaCodes().isEmpty()) {
        Set<String> codes = codesBeside(input);
        Optional<Kind> kind = Kind.of(names.get().heading());
        if (kind.isEmpty() && !codes.isEmpty()) {
          strangers(input, names.get()).ifPresent(findings::add);
        } else if (kind.filter(k -> isAnother(k, codes)).isPresent()) {
          findings.add(
              Finding.error(input.range(), sentence(input, names.get(), kind.get(), codes)));
          joined.remove(input);
        }
      }
    }
    return new WithFindings<>(joined, findings);
  }

  private static boolean isAnother(Kind kind, Set<String> codes) {
    return !codes.isEmpty() && codes.stream().noneMatch(kind::begins);
  }

  /** What the codes of the areas in scope, and of other inputs, begin with. */
  private Set<String> codesBeside(MatchedInput input) {
    Set<String> codes = new TreeSet<>();
    areas.forEach(area -> begin(area.code(), codes));
    if (codes.isEmpty()) {
      inputs.stream()
          .filter(other -> other != input)
          .flatMap(other -> named(other, input))
          .forEach(code -> begin(code, codes));
    }
    return codes;
  }

  /** The codes of the rows whose names an input without codes has too. */
  private static Stream<String> named(MatchedInput other, MatchedInput input) {
    return input.areas().all().stream().flatMap(name -> other.row(name).stream()).map(other::code);
  }

  private static void begin(String code, Set<String> codes) {
    if (code.length() == 9) {
      codes.add(code.substring(0, 3));
    }
  }

  private static String sentence(
      MatchedInput input, LabelColumn names, Kind kind, Set<String> codes) {
    return "The names of the input '%s' stand under '%s', and the other areas have codes that begin with %s: an area of another kind may bear the same name, so %s are not joined to them by name, and the input is left out. Take a file of the same kind of area, or one with codes"
        .formatted(input.input().name(), names.heading(), String.join(", ", codes), kind.shown());
  }

  private Optional<Finding> strangers(MatchedInput input, LabelColumn names) {
    List<String> unknown =
        IntStream.range(0, names.texts().size())
            .mapToObj(names.texts()::get)
            .filter(name -> !name.isEmpty() && !Areas.isName(name))
            .filter(name -> !WHOLE.matcher(name).matches() && !isInScope(input, name))
            .toList();
    if (ONE_IN * unknown.size() < names.texts().size()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.warning(
            input.range(),
            "The input '%s' has no codes, and %s of its rows bear the name of no council: %s. If its rows are of another kind of area, such as constituencies, then those of equal name are not the areas in scope: check, or take a file with codes"
                .formatted(input.input().name(), unknown.size(), Named.few(unknown))));
  }

  private boolean isInScope(MatchedInput input, String name) {
    return areas.stream()
        .anyMatch(area -> input.row(area).map(input::name).filter(name::equals).isPresent());
  }
}

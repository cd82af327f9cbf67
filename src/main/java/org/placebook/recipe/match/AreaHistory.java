package org.placebook.recipe.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.area.lookup.DistrictLookup;
import org.placebook.area.lookup.Level;
import org.placebook.area.lookup.PlaceInLookup;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.AreaCode;
import org.placebook.table.Finding;
import org.placebook.table.Named;

/**
 * What the register of areas tells where a table and a recipe are of different years. A code that
 * changed without its area is matched and said; an area that was merged or split is another one
 * since, so it is never matched, and said all the same.
 */
final class AreaHistory {
  private final MatchedInput input;
  private final List<String> recoded = new ArrayList<>();
  private final List<String> byNameAlone = new ArrayList<>();

  AreaHistory(MatchedInput input) {
    this.input = input;
  }

  /** Notes how an area was matched with a row. */
  void matched(ScopeArea area, int row) {
    String found = input.code(row);
    if (!found.strip().equals(area.code().strip())
        && AreaCode.of(found).isPresent()
        && AreaCode.of(area.code()).isPresent()) {
      recoded.add("%s (%s there, %s here)".formatted(area.name(), found, area.code()));
    } else if (found.isEmpty() && !area.code().isEmpty() && isNameOfSeveral(area)) {
      byNameAlone.add(area.name());
    }
  }

  /** Whether another area once bore the name, and was merged or split since. */
  private static boolean isNameOfSeveral(ScopeArea area) {
    return Areas.named(area.name()).stream()
        .filter(known -> !known.code().code().equals(area.code()))
        .filter(known -> isCombined(known.code().code()) == isCombined(area.code()))
        .anyMatch(known -> known.change().filter(AreaHistory::isAnother).isPresent());
  }

  /** North East is a region and was three combined authorities; tables are of one or the other. */
  private static boolean isCombined(String code) {
    return code.startsWith("E47");
  }

  private static boolean isAnother(Area.Change change) {
    return change.how() != Area.How.RECODED;
  }

  /** What was matched across the years. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (!recoded.isEmpty()) {
      findings.add(
          Finding.note(
              input.range(),
              "The input '%s' has other codes for areas that did not change; they were matched all the same: %s"
                  .formatted(input.input().name(), Named.few(recoded))));
    }
    if (!byNameAlone.isEmpty()) {
      findings.add(
          Finding.warning(
              input.range(),
              "The input '%s' gives no codes, and these names were also those of areas that were merged"
                      .formatted(input.input().name())
                  + " or split since: "
                  + Named.few(byNameAlone)
                  + ". They were matched by name; check that the table is of the same year as the"
                  + " recipe"));
    }
    return findings;
  }

  /**
   * Why the table may lack an area: what became of it, or of what it was made, and how to have that
   * added up. Else empty.
   */
  String whyLacking(ScopeArea area) {
    Optional<AreaCode> code = AreaCode.of(area.code());
    Optional<String> became = code.flatMap(AreaHistory::became);
    Optional<String> madeOf = became.isPresent() ? Optional.empty() : code.flatMap(this::madeOf);
    if (madeOf.isPresent()) {
      return madeOf.get();
    }
    String how = new SmallerAreas(input).howToAsk(List.of(area)).map(". "::concat).orElse("");
    return became.or(() -> code.flatMap(AreaHistory::madeIn)).orElse("") + how;
  }

  private static Optional<String> became(AreaCode code) {
    return Areas.of(code)
        .flatMap(Area::change)
        .filter(AreaHistory::isAnother)
        .map(
            change ->
                "; since %d it is part of %s, which is another area and was not taken for it"
                    .formatted(change.year(), names(change.to())));
  }

  /** The areas that went into one, as far as the table has them, and how to have them added up. */
  private Optional<String> madeOf(AreaCode code) {
    DistrictLookup districts = new DistrictLookup();
    Set<String> parts = new LinkedHashSet<>();
    for (int row = 0; row < input.areas().size(); row++) {
      if (districts.place(input.code(row), input.name(row)) instanceof PlaceInLookup.Into into
          && Level.of(into.member()) == Level.DISTRICT
          && into.parts().get(0).target().equals(code.code())) {
        parts.add(into.member());
      }
    }
    if (parts.isEmpty()) {
      return madeAtOnceOf(code);
    }
    List<String> lacking = districts.lacking(code.code(), parts);
    return Optional.of(
        "; the table is older and has %s, of which it was made%s. They are not added up unasked: %s"
            .formatted(
                names(parts.stream().map(AreaCode::new).toList()),
                lacking.isEmpty() ? "" : ", but not " + String.join("; ", lacking),
                lacking.isEmpty()
                    ? "write '%s' under Lookup in the row of '%s' on the sheet Inputs to have it done"
                        .formatted(DistrictLookup.NAME, input.input().name())
                    : "the whole needs each of them"));
  }

  /** Of areas that are no districts only the last step is known. */
  private Optional<String> madeAtOnceOf(AreaCode code) {
    List<AreaCode> parts =
        Areas.mergedInto(code).stream().filter(part -> !input.rows(part).isEmpty()).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "; the table is older and has %s, of which it was made. They are not added up"
                .formatted(names(parts)));
  }

  private static Optional<String> madeIn(AreaCode code) {
    return Areas.of(code)
        .flatMap(Area::since)
        .map("; it was made in %d, and the table may be older"::formatted);
  }

  private static String names(List<AreaCode> codes) {
    return codes.stream()
        .map(code -> Areas.of(code).map(Area::name).orElse(code.code()))
        .collect(Collectors.joining(", "));
  }
}

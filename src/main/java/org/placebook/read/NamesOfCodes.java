package org.placebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Plural;

/** Names for a table that has codes of areas and no names: those of the list of codes. */
final class NamesOfCodes {
  /** A code begins with the kind of area: E06 is a unitary authority. */
  private static final int KIND = 3;

  private static final Set<String> KINDS =
      Areas.all()
          .map(area -> area.code().code().substring(0, KIND))
          .collect(Collectors.toUnmodifiableSet());

  private NamesOfCodes() {}

  /** The areas with the names of the codes that are known, which is said. */
  static AreaLabels fill(AreaLabels found, List<Integer> rows, Remarks remarks) {
    if (found.codes().isEmpty() || !found.codes().equals(found.names())) {
      return found;
    }
    LabelColumn codes = found.codes().get();
    if (codes.texts().values().stream().noneMatch(NamesOfCodes::mayBeKnown)) {
      return found;
    }
    List<String> names = new ArrayList<>();
    int known = 0;
    for (String code : codes.texts()) {
      Optional<String> name = name(code);
      names.add(name.orElse(code));
      known += name.isPresent() ? 1 : 0;
    }
    if (known == 0) {
      return found;
    }
    String letter = Letters.of(codes.position());
    remarks.note(
        letter + rows.get(0) + ":" + letter + rows.get(rows.size() - 1),
        "The table has codes of areas and no names; %s named as in the list of codes."
            .formatted(Plural.of(known, "row is", "rows are")));
    return new AreaLabels(found.codes(), Optional.of(new LabelColumn("", codes.position(), names)));
  }

  private static Optional<String> name(String code) {
    return mayBeKnown(code)
        ? AreaCode.of(code).flatMap(Areas::of).map(Area::name)
        : Optional.empty();
  }

  /** A cheap look first: there may be hundreds of thousands of output areas. */
  private static boolean mayBeKnown(String code) {
    return code.length() > KIND && KINDS.contains(code.substring(0, KIND));
  }
}

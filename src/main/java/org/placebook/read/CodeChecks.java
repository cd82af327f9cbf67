package org.placebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Plural;

/** Holds the codes of a table against the names beside them. */
final class CodeChecks {
  private CodeChecks() {}

  static void add(AreaLabels areas, List<Integer> rows, Remarks remarks) {
    if (areas.codes().isEmpty() || areas.names().isEmpty() || areas.codes().equals(areas.names())) {
      return;
    }
    LabelColumn codes = areas.codes().get();
    LabelColumn names = areas.names().get();
    List<Integer> odd = new ArrayList<>();
    List<Integer> nameless = new ArrayList<>();
    // The number of the name, from 1, with which a code was found to go: it comes again in many
    // rows.
    int[] agreed = new int[codes.texts().values().size()];
    for (int i = 0; i < rows.size(); i++) {
      int at = codes.texts().numbers()[i];
      int beside = names.texts().numbers()[i] + 1;
      if (agreed[at] != beside) {
        String name = names.texts().get(i);
        Optional<AreaCode> code = AreaCode.of(codes.texts().get(i));
        boolean isOdd = code.isPresent() && !agree(code.get(), name);
        boolean isNameless = code.isPresent() && name.isEmpty();
        if (isOdd) {
          odd.add(i);
        } else if (isNameless) {
          nameless.add(i);
        } else {
          agreed[at] = beside;
        }
      }
    }
    if (!nameless.isEmpty() && 2 * nameless.size() < rows.size()) {
      withoutName(codes, rows, nameless, remarks);
    }
    if (!odd.isEmpty()) {
      report(codes, names, rows, odd, remarks);
    }
  }

  private static boolean agree(AreaCode code, String name) {
    return name.isEmpty() || HeaderWords.isTotal(name) || Areas.agree(code, name);
  }

  private static void withoutName(
      LabelColumn codes, List<Integer> rows, List<Integer> nameless, Remarks remarks) {
    int first = nameless.get(0);
    int last = nameless.get(nameless.size() - 1);
    remarks.note(
        cells(codes, rows, first, last),
        (Plural.of(
                    nameless.size(),
                    "code has no name beside it; it",
                    "codes have no names beside them; the first")
                + " is %s. Names are taken from the list of areas of the Office for National"
                + " Statistics where it has the code.")
            .formatted(shown(codes.texts().get(first))));
  }

  /** A code, with its name if it is known. */
  private static String shown(String code) {
    return Areas.of(new AreaCode(code)).map(area -> code + " (" + area.name() + ")").orElse(code);
  }

  private static String cells(LabelColumn codes, List<Integer> rows, int first, int last) {
    String letter = Letters.of(codes.position());
    return letter + rows.get(first) + (last > first ? ":" + letter + rows.get(last) : "");
  }

  private static void report(
      LabelColumn codes,
      LabelColumn names,
      List<Integer> rows,
      List<Integer> odd,
      Remarks remarks) {
    int first = odd.get(0);
    String code = codes.texts().get(first);
    String known = Areas.of(new AreaCode(code)).map(Area::name).orElse("another area");
    remarks.warning(
        cells(codes, rows, first, odd.get(odd.size() - 1)),
        (Plural.of(
                    odd.size(),
                    "code does not belong to the name beside it; it",
                    "codes do not belong to the names beside them; the first")
                + " is %s (%s) beside \"%s\". Check whether the codes slipped against the rows.")
            .formatted(code, known, names.texts().get(first)));
  }
}

package org.placebook.read;

import java.util.ArrayList;
import java.util.List;
import org.placebook.table.AreaCode;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;

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
    for (int i = 0; i < rows.size(); i++) {
      String name = names.texts().get(i);
      boolean agree = AreaCode.of(codes.texts().get(i)).map(code -> agree(code, name)).orElse(true);
      if (!agree) {
        odd.add(i);
      }
    }
    if (!odd.isEmpty()) {
      report(codes, names, rows, odd, remarks);
    }
  }

  private static boolean agree(AreaCode code, String name) {
    return name.isEmpty() || Wording.isTotal(name) || Areas.agree(code, name);
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
    String letter = Letters.of(codes.position());
    int last = odd.get(odd.size() - 1);
    remarks.warning(
        letter + rows.get(first) + (last > first ? ":" + letter + rows.get(last) : ""),
        (Counted.of(
                    odd.size(),
                    "code does not belong to the name beside it; it",
                    "codes do not belong to the names beside them; the first")
                + " is %s (%s) beside \"%s\". Check whether the codes slipped against the rows.")
            .formatted(code, known, names.texts().get(first)));
  }
}

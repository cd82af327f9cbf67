package org.placebook.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.read.Areas;
import org.placebook.table.LabelColumn;
import org.placebook.table.Table;

/** The rows of a table by area: by code, then by name. */
final class AreaIndex {
  private final Table table;
  private final Optional<LabelColumn> codes;
  private final Optional<LabelColumn> names;
  private final Map<String, List<Integer>> byCode = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();

  /**
   * Of a table.
   *
   * @param codes the column of codes, if there is one
   * @param names the column of names, if there is one
   */
  AreaIndex(Table table, Optional<LabelColumn> codes, Optional<LabelColumn> names) {
    this.table = table;
    this.codes = codes;
    this.names = names;
    codes.ifPresent(column -> index(column, byCode, true));
    names.ifPresent(column -> index(column, byName, false));
  }

  private static void index(LabelColumn column, Map<String, List<Integer>> index, boolean isCode) {
    for (int row = 0; row < column.size(); row++) {
      String text = column.texts().get(row);
      if (!text.isEmpty()) {
        String key = isCode ? AreaIdentity.code(text) : AreaIdentity.name(text);
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
      }
    }
  }

  /** All rows of an area: by its code if the table has that, else by its name. */
  List<Integer> rows(String code, String name) {
    List<Integer> rows =
        code.isEmpty() ? List.of() : byCode.getOrDefault(AreaIdentity.code(code), List.of());
    return rows.isEmpty() && !name.isEmpty() ? namedRows(code, name) : exact(rows, code);
  }

  /** Of rows with codes of several years for one area, those with this very code. */
  private List<Integer> exact(List<Integer> rows, String code) {
    List<Integer> exact = rows.stream().filter(row -> codeAt(row).equals(code)).toList();
    return exact.isEmpty() ? rows : exact;
  }

  /** A row of that name with a code of its own, another than that of the area, is not the area. */
  private List<Integer> namedRows(String code, String name) {
    List<Integer> rows =
        byName.getOrDefault(AreaIdentity.name(name), List.of()).stream()
            .filter(row -> code.isEmpty() || codeAt(row).isEmpty())
            .toList();
    return exactlyNamed(rows, name);
  }

  /** Of areas of several kinds and one name, "lep:Dorset" and "ladu:Dorset", the one meant. */
  private List<Integer> exactlyNamed(List<Integer> rows, String name) {
    List<Integer> exact = rows.stream().filter(row -> nameAt(row).equals(name)).toList();
    return exact.isEmpty() ? rows : exact;
  }

  /** The rows of an area by words that are its code or its name. */
  List<Integer> rows(String codeOrName) {
    List<Integer> rows = byCode.getOrDefault(AreaIdentity.code(codeOrName), List.of());
    if (!rows.isEmpty()) {
      return exact(rows, codeOrName);
    }
    List<Integer> named = byName.getOrDefault(AreaIdentity.name(codeOrName), List.of());
    return named.isEmpty() ? rowsOfKnown(codeOrName) : exactlyNamed(named, codeOrName);
  }

  /** In a table that gives codes and no names, an area is found by the code of its name. */
  private List<Integer> rowsOfKnown(String name) {
    return Areas.match(name)
        .map(area -> byCode.getOrDefault(AreaIdentity.code(area.code().code()), List.of()))
        .orElse(List.of())
        .stream()
        .filter(row -> nameAt(row).isEmpty())
        .toList();
  }

  String codeAt(int row) {
    return codes.map(column -> column.texts().get(row)).orElse("");
  }

  String nameAt(int row) {
    return names.map(column -> column.texts().get(row)).orElse("");
  }

  /** Name and code of a row, for a message. */
  String shown(int row) {
    String name = nameAt(row);
    String code = codeAt(row);
    return name.isEmpty() ? code : code.isEmpty() ? name : name + " (" + code + ")";
  }

  /** Every row's name, or its code where it has no name. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      all.add(nameAt(row).isEmpty() ? codeAt(row) : nameAt(row));
    }
    return all;
  }

  /** How many rows. */
  int size() {
    return table.rows().size();
  }

  /** The column that a duplicate or unmatched area would be seen in. */
  Optional<LabelColumn> column() {
    return codes.or(() -> names);
  }
}

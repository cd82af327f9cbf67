package org.placebook.recipe.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;
import org.placebook.table.LabelColumn;
import org.placebook.table.NumberedTexts;
import org.placebook.table.Table;

/** The rows of a table by area: by code, then by name. */
public final class AreaIndex {
  private final Table table;
  private final Optional<LabelColumn> codes;
  private final Optional<LabelColumn> names;

  /** Then these stand for the names. */
  private final boolean hasCodesOnly;

  /** Made when first asked for: many a table is only looked at, and of many no name is asked. */
  private Optional<RowsByText> byCode = Optional.empty();

  private Optional<RowsByText> byName = Optional.empty();

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
    this.hasCodesOnly = codes.equals(names);
  }

  /** Rows by what stands in them: few texts stand in two. */
  private static final class RowsByText {
    private static final int NO_MORE = -1;

    private final Map<String, Integer> first = new HashMap<>();

    /** After each row the next one of the same text. */
    private final int[] next;

    RowsByText(Optional<LabelColumn> column, UnaryOperator<String> identity) {
      List<String> texts = column.map(LabelColumn::texts).orElse(NumberedTexts.NONE);
      next = new int[texts.size()];
      for (int row = texts.size() - 1; row >= 0; row--) {
        String text = texts.get(row);
        if (!text.isEmpty()) {
          Integer later = first.put(identity.apply(text), row);
          next[row] = later == null ? NO_MORE : later;
        }
      }
    }

    List<Integer> rows(String text) {
      int row = first.getOrDefault(text, NO_MORE);
      if (row == NO_MORE || next[row] == NO_MORE) {
        return row == NO_MORE ? List.of() : List.of(row);
      }
      List<Integer> rows = new ArrayList<>();
      for (; row != NO_MORE; row = next[row]) {
        rows.add(row);
      }
      return rows;
    }
  }

  private List<Integer> coded(String code) {
    if (byCode.isEmpty()) {
      byCode = Optional.of(new RowsByText(codes, AreaIdentity::code));
    }
    // Most codes are those of today: what they are looked up by is the code itself.
    List<Integer> rows = byCode.get().rows(code);
    return rows.isEmpty() ? byCode.get().rows(AreaIdentity.code(code)) : rows;
  }

  private List<Integer> named(String name) {
    if (byName.isEmpty()) {
      byName = Optional.of(new RowsByText(names, AreaIdentity::name));
    }
    return byName.get().rows(AreaIdentity.name(name));
  }

  /** All rows of an area: by its code if the table has that, else by its name. */
  List<Integer> rows(String code, String name) {
    List<Integer> rows = code.isEmpty() ? List.of() : coded(code);
    return rows.isEmpty() && !name.isEmpty() ? namedRows(code, name) : exact(rows, code);
  }

  /** Of rows with codes of several years for one area, those with this very code. */
  private List<Integer> exact(List<Integer> rows, String code) {
    return oneOf(rows, row -> codeAt(row).equals(code));
  }

  /** A row of that name with a code of its own, another than that of the area, is not the area. */
  private List<Integer> namedRows(String code, String name) {
    List<Integer> rows =
        named(name).stream().filter(row -> code.isEmpty() || codeAt(row).isEmpty()).toList();
    return exactlyNamed(rows, name);
  }

  /** Of areas of several kinds and one name, "lep:Dorset" and "ladu:Dorset", the one meant. */
  private List<Integer> exactlyNamed(List<Integer> rows, String name) {
    return oneOf(rows, row -> nameAt(row).equals(name));
  }

  /** Of several rows those that are meant, if any are. */
  private static List<Integer> oneOf(List<Integer> rows, Predicate<Integer> isMeant) {
    if (rows.size() < 2) {
      return rows;
    }
    List<Integer> meant = rows.stream().filter(isMeant).toList();
    return meant.isEmpty() ? rows : meant;
  }

  /** The rows of an area by words that are its code or its name. */
  public List<Integer> rows(String codeOrName) {
    List<Integer> rows = coded(codeOrName);
    if (!rows.isEmpty()) {
      return exact(rows, codeOrName);
    }
    List<Integer> named = named(codeOrName);
    return named.isEmpty() ? rowsOfKnown(codeOrName) : exactlyNamed(named, codeOrName);
  }

  /** In a table that gives codes and no names, an area is found by the code of its name. */
  private List<Integer> rowsOfKnown(String name) {
    return Areas.match(name).map(area -> coded(area.code().code())).orElse(List.of()).stream()
        .filter(this::isNameless)
        .toList();
  }

  String codeAt(int row) {
    return textAt(codes, row);
  }

  /** As in the table; where there is none but its code, the name in the list of areas. */
  String nameAt(int row) {
    String name = isNameless(row) ? "" : nameInTable(row);
    return name.isEmpty()
        ? AreaCode.of(codeAt(row)).flatMap(Areas::of).map(Area::name).orElse(nameInTable(row))
        : name;
  }

  private String nameInTable(int row) {
    return textAt(names, row);
  }

  private static String textAt(Optional<LabelColumn> column, int row) {
    return column.isPresent() ? column.get().texts().get(row) : "";
  }

  private boolean isNameless(int row) {
    return hasCodesOnly || nameInTable(row).isEmpty();
  }

  /** Name and code of a row, for a message. */
  public String shown(int row) {
    String name = nameAt(row);
    String code = codeAt(row);
    return name.isEmpty() || name.equals(code)
        ? code
        : code.isEmpty() ? name : name + " (" + code + ")";
  }

  /** Every row's name, or its code where it has no name. */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      all.add(nameAt(row).isEmpty() ? codeAt(row) : nameAt(row));
    }
    return all;
  }

  /** How many rows. */
  public int size() {
    return table.rows().size();
  }

  /** Whether every row has a code of its own, or a name where there are no codes. */
  public boolean haveEachTheirOwn() {
    return column()
        .map(LabelColumn::texts)
        .filter(texts -> texts.blanks() == 0 && texts.haveEachOnce())
        .isPresent();
  }

  /** The column that a duplicate or unmatched area would be seen in. */
  public Optional<LabelColumn> column() {
    return codes.or(() -> names);
  }
}

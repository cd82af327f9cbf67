package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.LookupSpec;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Named;
import org.placebook.table.Names;
import org.placebook.table.Place;
import org.placebook.table.WithFindings;

/** Finds lookups on the sheets of a file: a lookup has no figures, so it is no table of these. */
public final class LookupTables {
  /** How far down the headings may stand. */
  private static final int DEEPEST = 20;

  private final List<Finding> findings = new ArrayList<>();

  private LookupTables() {}

  /**
   * Those of a recipe on all sheets of a file, and what is wrong with their columns and cells.
   *
   * @throws UnreadableFile if a sheet is broken
   */
  public static WithFindings<List<LookupTable>> in(SpreadsheetFile file, List<LookupSpec> specs)
      throws UnreadableFile {
    LookupTables tables = new LookupTables();
    List<LookupTable> found = new ArrayList<>();
    for (int i = 0; !specs.isEmpty() && i < file.sheets().size(); i++) {
      Grid grid = file.grid(i);
      Place sheet = Place.sheet(file.name(), file.sheets().get(i).name());
      specs.forEach(spec -> tables.table(spec, sheet, grid).ifPresent(found::add));
    }
    return new WithFindings<>(found, tables.findings);
  }

  private Optional<LookupTable> table(LookupSpec spec, Place sheet, Grid grid) {
    for (int row = 1; row <= Math.min(grid.lastRow(), DEEPEST); row++) {
      Map<String, Integer> columns = columns(grid, row);
      boolean hasBoth =
          columns.containsKey(key(spec.from())) && columns.containsKey(key(spec.to()));
      if (hasBoth && isMeant(spec, sheet, columns)) {
        return Optional.of(new LookupTable(spec, sheet, rows(spec, sheet, grid, row, columns)));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Integer> columns(Grid grid, int row) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int column = 1; column <= grid.lastColumn(); column++) {
      if (grid.kind(row, column) != CellKind.BLANK) {
        columns.putIfAbsent(key(grid.text(row, column)), column);
      }
    }
    return columns;
  }

  private static String key(String heading) {
    return Names.tidy(heading).toLowerCase(Locale.ROOT);
  }

  private static boolean isMeant(LookupSpec spec, Place sheet, Map<String, Integer> columns) {
    String all = key(sheet.file() + " " + sheet.sheet() + " " + String.join(" ", columns.keySet()));
    return spec.lookFor().stream().allMatch(words -> all.contains(key(words)));
  }

  private List<LookupRow> rows(
      LookupSpec spec, Place sheet, Grid grid, int header, Map<String, Integer> columns) {
    Optional<Integer> name = column(spec, spec.toName(), "To name", sheet, columns);
    Optional<Integer> share = column(spec, spec.share(), "Share", sheet, columns);
    int from = columns.getOrDefault(key(spec.from()), 1);
    int to = columns.getOrDefault(key(spec.to()), 1);
    List<LookupRow> rows = new ArrayList<>();
    for (int row = header + 1; row <= grid.lastRow(); row++) {
      String area = grid.text(row, from).strip();
      String target = grid.text(row, to).strip();
      if (!area.isEmpty() && !target.isEmpty()) {
        int at = row;
        Optional<Double> part = share.flatMap(column -> share(grid, at, column, sheet));
        rows.add(
            new LookupRow(
                row,
                area,
                target,
                name.map(column -> grid.text(at, column).strip()).orElse(""),
                part,
                part.isEmpty() && share.filter(c -> isFilled(grid, at, c)).isPresent()));
      }
    }
    return rows;
  }

  private Optional<Integer> column(
      LookupSpec spec,
      Optional<String> heading,
      String what,
      Place sheet,
      Map<String, Integer> columns) {
    Optional<Integer> column = heading.flatMap(h -> Optional.ofNullable(columns.get(key(h))));
    if (heading.isPresent() && column.isEmpty()) {
      findings.add(
          Finding.error(
              spec.place(),
              "The lookup '%s' on %s has no column '%s', which is named under %s%s"
                  .formatted(
                      spec.name(),
                      sheet,
                      heading.get(),
                      what,
                      Named.suggestion(heading.get(), "column", columns.keySet()))));
    }
    return column;
  }

  private static boolean isFilled(Grid grid, int row, int column) {
    return !grid.text(row, column).isBlank();
  }

  /** A part such as 0.4 or 40%; what is none is said, and counts as missing. */
  private Optional<Double> share(Grid grid, int row, int column, Place sheet) {
    String text = grid.text(row, column).strip();
    Optional<Double> share = part(grid, row, column, text);
    if (share.isEmpty() && isFilled(grid, row, column)) {
      findings.add(
          Finding.error(
              Place.cell(sheet.file(), sheet.sheet(), row, column),
              "'%s' is no share of an area. A share is a number from 0 to 1, such as 0.4, or 40%%"
                  .formatted(text)));
    }
    return share;
  }

  private static Optional<Double> part(Grid grid, int row, int column, String text) {
    boolean isPercent = text.endsWith("%");
    try {
      double number =
          grid.kind(row, column) == CellKind.NUMBER
              ? grid.number(row, column)
              : Double.parseDouble(text.replace("%", "").strip()) / (isPercent ? 100 : 1);
      return number >= 0 && number <= 1 ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}

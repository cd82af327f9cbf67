package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.RecipeFindings;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Names;
import org.placebook.table.Place;

/** Finds lookups on the sheets of files: a lookup has no figures, so it is no table of these. */
public final class LookupTables {
  /** How far down the headings may stand. */
  private static final int DEEPEST = 20;

  private final List<LookupSpec> specs;
  private final RecipeFindings faults;
  private final Map<LookupSpec, List<LookupTable>> found = new LinkedHashMap<>();

  /** Of a recipe. */
  public LookupTables(List<LookupSpec> specs, RecipeFindings faults) {
    this.specs = List.copyOf(specs);
    this.faults = faults;
    specs.forEach(spec -> found.put(spec, new ArrayList<>()));
  }

  /**
   * Looks for them on all sheets of a file.
   *
   * @return whether there was one
   * @throws UnreadableFile if a sheet is broken
   */
  public boolean search(SpreadsheetFile file) throws UnreadableFile {
    boolean any = false;
    for (int i = 0; i < file.sheets().size(); i++) {
      Grid grid = file.grid(i);
      Place sheet = Place.sheet(file.name(), file.sheets().get(i).name());
      for (LookupSpec spec : specs) {
        Optional<LookupTable> table = table(spec, sheet, grid);
        table.ifPresent(t -> found.getOrDefault(spec, new ArrayList<>()).add(t));
        any |= table.isPresent();
      }
    }
    return any;
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
        rows.add(
            new LookupRow(
                row,
                area,
                target,
                name.map(column -> grid.text(at, column).strip()).orElse(""),
                share.flatMap(column -> share(grid, at, column, sheet))));
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
      faults.error(
          spec.place(),
          "The lookup '%s' on %s has no column '%s', which is named under %s%s"
              .formatted(
                  spec.name(),
                  sheet,
                  heading.get(),
                  what,
                  RecipeFindings.suggestion(heading.get(), "column", columns.keySet())));
    }
    return column;
  }

  /** A part such as 0.4 or 40%; what is none is said, and counts as missing. */
  private Optional<Double> share(Grid grid, int row, int column, Place sheet) {
    String text = grid.text(row, column).strip();
    Optional<Double> share = part(grid, row, column, text);
    if (share.isEmpty() && !text.isEmpty()) {
      faults.error(
          Place.cell(sheet.file(), sheet.sheet(), row, column),
          "'%s' is no share of an area. A share is a number from 0 to 1, such as 0.4, or 40%%"
              .formatted(text));
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

  /** Those found on one sheet; what is missing or stands on several is said. */
  public OwnLookups found() {
    List<OwnLookup> all = new ArrayList<>();
    found.forEach(
        (spec, tables) -> {
          if (tables.size() == 1) {
            OwnLookup lookup = new OwnLookup(tables.get(0));
            lookup.say(faults);
            all.add(lookup);
          } else {
            faults.error(spec.place(), tables.isEmpty() ? none(spec) : several(spec, tables));
          }
        });
    return new OwnLookups(all);
  }

  private static String none(LookupSpec spec) {
    String words =
        spec.lookFor().isEmpty() ? "" : " and the words " + String.join("; ", spec.lookFor());
    return "No sheet among the files has the headings '%s' and '%s'%s in one row, as the lookup '%s' wants. Add the file with the lookup, or change From and To"
        .formatted(spec.from(), spec.to(), words, spec.name());
  }

  private static String several(LookupSpec spec, List<LookupTable> tables) {
    return "The lookup '%s' may be any of these: %s. Fill in Look for with a word of the file's or sheet's name"
        .formatted(
            spec.name(),
            RecipeFindings.named(tables.stream().map(table -> table.place().toString()).toList()));
  }
}

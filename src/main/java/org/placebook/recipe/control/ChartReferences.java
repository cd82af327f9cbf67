package org.placebook.recipe.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.formula.Expression;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.word.ChartKind;
import org.placebook.recipe.word.Word;
import org.placebook.table.Named;
import org.placebook.table.Names;

/** Checks that each row of Charts names what its kind of chart needs. */
final class ChartReferences {
  private static final Pattern OF_TABLE = Pattern.compile("(.+?)\\s*\\[(.+)]");
  private static final Set<String> NAME_A_MEMBER = Set.of("LARGEST", "SMALLEST");
  private static final Set<String> NO_FIGURE = Set.of("&", "=", "<>", "<", ">", "<=", ">=");

  private final DeclaredNames known;
  private final NamedTables tables;
  private final ControlFaults faults = new ControlFaults();

  ChartReferences(DeclaredNames known, NamedTables tables) {
    this.known = known;
    this.tables = tables;
  }

  List<ControlFault> faults(List<ControlRow> rows) {
    for (ControlRow row : rows) {
      boolean ofPairs = row.text("Of").equalsIgnoreCase(ChartSpec.STRONG_PAIRS);
      Optional<ChartKind> kind = Word.find(ChartKind.class, row.text("Kind"));
      if (tables.isCorrelation(row.text("Table"))) {
        kind.ifPresent(k -> ofCorrelation(row, k, ofPairs));
      } else if (tables.table(row.text("Table")).isEmpty()) {
        if (!row.cell("Table").isBlank()) {
          faults.add(tables.unknown(row.cell("Table")));
        }
      } else if (ofPairs) {
        faults.error(
            row.cell("Table").place(),
            "Strong pairs are found in a correlation sheet, which '%s' is not"
                .formatted(row.text("Table")));
      } else {
        TableSpec table = tables.table(row.text("Table")).get();
        kind.ifPresent(k -> ofTable(row, k, table));
      }
    }
    return faults.all();
  }

  private void ofCorrelation(ControlRow row, ChartKind kind, boolean ofPairs) {
    if (kind == ChartKind.HEAT_MAP) {
      faults.error(
          row.cell("Kind").place(),
          "The matrix of a correlation sheet is a heat map by itself: choose the Layout matrix or both for '%s'"
              .formatted(row.text("Table")));
    } else if (kind != ChartKind.SCATTER) {
      faults.error(
          row.cell("Kind").place(),
          "A %s is of a table; of the correlation sheet '%s' there can be a scatter of its strong pairs"
              .formatted(kind.words(), row.text("Table")));
    } else if (!ofPairs) {
      faults.error(
          row.cell("Of").place(),
          "Charts of a correlation sheet are of its strong pairs: write '%s' under Of"
              .formatted(ChartSpec.STRONG_PAIRS));
    }
  }

  private void ofTable(ControlRow row, ChartKind kind, TableSpec table) {
    switch (kind) {
      case RANKED_BAR, TILE_MAP -> figures(row, "Of", kind, table);
      case HEAT_MAP -> family(row, "Of", kind, table);
      case SCATTER -> {
        axis(row, "X", kind, table);
        axis(row, "Y", kind, table);
      }
      case SLOPE -> {
        figures(row, "X", kind, table);
        figures(row, "Y", kind, table);
      }
      case LINE -> periods(row, kind, table);
      case PYRAMID -> {
        pyramid(row, table);
        figures(row, "X", kind, table);
        figures(row, "Y", kind, table);
      }
      case SMALL_MULTIPLES -> {
        axis(row, "X", kind, table);
        family(row, row.cell("Y").isBlank() ? "Of" : "Y", kind, table);
      }
    }
    if (!row.cell("Label").isBlank() && !NamedTables.isOfAreas(row.text("Label"))) {
      column(row, "Label", row.text("Label"), table);
    }
  }

  /** A list, or three and more headings. */
  private void periods(ControlRow row, ChartKind kind, TableSpec table) {
    List<String> headings = row.several("Of");
    if (isFamily(row.text("Of"), table)) {
      return;
    }
    if (headings.size() < ChartSpec.FEWEST_PERIODS) {
      faults.error(
          row.cell("Of").isBlank() ? row.place() : row.cell("Of").place(),
          "A %s needs three or more columns of '%s' under Of, a period each: a heading with {each}, a list, or headings with ; between; for two periods choose slope%s"
              .formatted(kind.words(), table.name(), columns(table)));
    } else {
      headings.forEach(heading -> figures(row, "Of", heading, table));
    }
  }

  private void pyramid(ControlRow row, TableSpec table) {
    if (!(table.rows() instanceof RowKind.OfList)) {
      faults.error(
          row.cell("Table").place(),
          "A pyramid has a bar for each row of one place, as of ages: let Rows of '%s' be a list, and name the place under Area"
              .formatted(table.name()));
    }
  }

  /** A heading of the table, or Table[heading] of another one. */
  private void axis(ControlRow row, String heading, ChartKind kind, TableSpec table) {
    Matcher other = OF_TABLE.matcher(row.text(heading));
    boolean isOwn = tables.headings(table).find(row.text(heading)).isPresent();
    if (isOwn || !other.matches()) {
      figures(row, heading, kind, table);
      return;
    }
    Optional<TableSpec> owner = tables.table(other.group(1));
    if (owner.isEmpty()) {
      faults.unknown(
          row.cell(heading).place(),
          other.group(1),
          "table",
          tables.tables().stream().map(TableSpec::name).toList());
    } else {
      figures(row, heading, other.group(2), owner.get());
    }
  }

  private void figures(ControlRow row, String heading, ChartKind kind, TableSpec table) {
    if (row.cell(heading).isBlank()) {
      faults.error(
          row.place(),
          "A %s needs the heading of a column of '%s' under %s%s"
              .formatted(kind.words(), table.name(), heading, columns(table)));
    } else if (isFamily(row.text(heading), table)) {
      faults.error(
          row.cell(heading).place(),
          "A %s is of one column, and '%s' is several: name one of them, or choose heat map or small multiples%s"
              .formatted(kind.words(), row.text(heading), columns(table)));
    } else {
      figures(row, heading, row.text(heading), table);
    }
  }

  private void figures(ControlRow row, String heading, String wanted, TableSpec table) {
    column(row, heading, wanted, table)
        .filter(column -> isText(column.formula()))
        .ifPresent(
            column ->
                faults.error(
                    row.cell(heading).place(),
                    "The column '%s' of '%s' holds words, and a chart needs figures%s"
                        .formatted(wanted, table.name(), columns(table))));
  }

  private Optional<ColumnSpec> column(
      ControlRow row, String heading, String wanted, TableSpec table) {
    Optional<ColumnSpec> found = tables.headings(table).find(wanted);
    if (found.isEmpty()) {
      faults.add(tables.noColumn(row.cell(heading).place(), table, wanted));
    }
    return found;
  }

  private void family(ControlRow row, String heading, ChartKind kind, TableSpec table) {
    String of = row.text(heading);
    if (isFamily(of, table)) {
      return;
    }
    List<String> families =
        table.columns().stream()
            .filter(column -> column.forEach().isPresent())
            .map(column -> Names.tidy(column.heading()))
            .toList();
    faults.error(
        of.isEmpty() ? row.place() : row.cell(heading).place(),
        "A %s needs several columns of '%s' under %s: a heading with {each}, or a list%s"
            .formatted(
                kind.words(),
                table.name(),
                heading,
                Named.suggestion(of, "column for each member of a list", families)));
  }

  private boolean isFamily(String of, TableSpec table) {
    return tables
            .headings(table)
            .family(of)
            .filter(column -> column.forEach().isPresent())
            .isPresent()
        || (known.isList(of)
            && table.columns().stream()
                .anyMatch(c -> c.forEach().filter(l -> Recipe.sameName(l, of)).isPresent()));
  }

  private String columns(TableSpec table) {
    List<String> figures =
        table.columns().stream()
            .filter(column -> !isText(column.formula()))
            .map(column -> Names.tidy(column.heading()))
            .toList();
    return figures.isEmpty() ? "" : "; there are: " + Named.few(figures);
  }

  /** Whether a formula gives words, as far as its outermost part shows. */
  private static boolean isText(Expression formula) {
    if (formula instanceof Expression.Call call) {
      return NAME_A_MEMBER.contains(call.function());
    }
    return formula instanceof Expression.Quoted
        || (formula instanceof Expression.Binary binary && NO_FIGURE.contains(binary.operator()));
  }
}

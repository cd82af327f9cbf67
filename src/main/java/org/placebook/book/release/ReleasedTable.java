package org.placebook.book.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.placebook.book.Cells;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.recipe.scope.TurnedTable;
import org.placebook.table.AreaCode;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Names;
import org.placebook.table.NumberedTexts;
import org.placebook.table.Orientation;
import org.placebook.table.PeriodHeading;
import org.placebook.table.Place;
import org.placebook.table.Table;
import org.placebook.table.Text;

/**
 * A table of a release, its rows by area and its columns by heading.
 *
 * @param sheet the sheet it stands on
 * @param keys its rows
 * @param roles what each row is
 * @param columns its columns of figures
 */
record ReleasedTable(
    String sheet, RowKeys keys, List<RowRole> roles, List<ReleasedColumn> columns) {
  /** Notes are numbered anew in each release. */
  private static final Pattern NOTES = Pattern.compile("\\s*\\[note \\d+\\]");

  /** A table of the workbook that is being finished. */
  static ReleasedTable of(TableSheet sheet) {
    List<List<String>> labels = new ArrayList<>();
    List<ReleasedColumn> columns = new ArrayList<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      SheetColumn column = sheet.columns().get(i);
      String letters = Letters.of(i + 1);
      if (column.kind() == SheetColumn.Kind.FIGURE) {
        columns.add(
            new ReleasedColumn(
                Names.tidy(column.heading()),
                column.numberFormat(),
                column.cells()::value,
                row -> letters + sheet.sheetRow(row)));
      } else {
        labels.add(texts(column.cells()));
      }
    }
    int code = labels.isEmpty() || !isCodes(labels.get(0)) ? -1 : 0;
    List<String> none = Collections.nCopies(sheet.rows().size(), "");
    List<String> codes = code < 0 ? none : labels.get(code);
    List<String> names = labels.size() > code + 1 ? labels.get(code + 1) : none;
    return new ReleasedTable(sheet.name(), RowKeys.of(codes, names), sheet.rows(), columns);
  }

  /** Without the rows of areas that no table shows; as it is where they are called otherwise. */
  ReleasedTable only(Set<String> shown) {
    Map<String, Integer> rows = new LinkedHashMap<>(keys.rows());
    rows.keySet().retainAll(shown);
    return rows.isEmpty()
        ? this
        : new ReleasedTable(sheet, new RowKeys(rows, keys.shown()), roles, columns);
  }

  private static boolean isCodes(List<String> texts) {
    return texts.stream().anyMatch(text -> AreaCode.of(text).isPresent());
  }

  private static List<String> texts(Cells cells) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < cells.size(); row++) {
      texts.add(
          !cells.isBlank(row) && cells.value(row) instanceof Text text
              ? Names.tidy(text.text())
              : "");
    }
    return texts;
  }

  /** A table as it was recognised; one with areas across is turned. */
  static ReleasedTable of(Table source) {
    boolean turned = source.orientation() == Orientation.AREAS_ACROSS;
    Table table = turned ? TurnedTable.of(source) : source;
    NumberedTexts none = NumberedTexts.of(Collections.nCopies(table.rows().size(), ""));
    Optional<LabelColumn> names = table.areaNames().or(() -> table.labels().stream().findFirst());
    List<ReleasedColumn> columns = new ArrayList<>();
    for (FigureColumn figures : table.figures()) {
      columns.add(
          new ReleasedColumn(
              Names.tidy(figures.heading()),
              "General",
              figures::value,
              row -> cell(table, turned, row, figures)));
    }
    return new ReleasedTable(
        table.sheet(),
        RowKeys.of(
            table.areaCodes().map(LabelColumn::texts).orElse(none),
            names.map(LabelColumn::texts).orElse(none)),
        Collections.nCopies(table.rows().size(), RowRole.BODY),
        columns);
  }

  private static String cell(Table table, boolean turned, int row, FigureColumn column) {
    int there = table.rows().get(row);
    int across = column.position();
    return turned
        ? Place.cell("", "", across, there).cell()
        : Place.cell("", "", there, across).cell();
  }

  /**
   * The columns that this table and an earlier one share: of the same heading, else of the same one
   * after normalising, else of one measure and one period however it is written.
   */
  Map<ReleasedColumn, ReleasedColumn> shared(ReleasedTable earlier) {
    Map<String, ReleasedColumn> exactly = byHeading(earlier.columns, text -> text);
    Map<String, ReleasedColumn> nearly = byHeading(earlier.columns, Names::normalise);
    Map<String, ReleasedColumn> ofPeriod = byHeading(earlier.columns, PeriodHeading::key);
    Map<ReleasedColumn, ReleasedColumn> shared = new LinkedHashMap<>();
    for (ReleasedColumn column : columns) {
      Optional.ofNullable(exactly.get(plain(column)))
          .or(() -> Optional.ofNullable(nearly.get(Names.normalise(plain(column)))))
          .or(() -> Optional.ofNullable(ofPeriod.get(PeriodHeading.key(plain(column)))))
          .ifPresent(then -> shared.put(column, then));
    }
    return shared;
  }

  /** Headings that two columns have tell nothing. */
  private static Map<String, ReleasedColumn> byHeading(
      List<ReleasedColumn> columns, UnaryOperator<String> key) {
    Map<String, ReleasedColumn> named = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (ReleasedColumn column : columns) {
      String heading = key.apply(plain(column));
      if (named.putIfAbsent(heading, column) != null) {
        twice.add(heading);
      }
    }
    named.keySet().removeAll(twice);
    return named;
  }

  private static String plain(ReleasedColumn column) {
    return NOTES.matcher(column.heading()).replaceAll("");
  }

  /** How many figures could be compared with those of an earlier table. */
  long overlap(ReleasedTable earlier) {
    long rows = keys.rows().keySet().stream().filter(earlier.keys.rows()::containsKey).count();
    return rows * shared(earlier).size();
  }
}

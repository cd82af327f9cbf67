package org.placebook.own;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.own.data.MarkedRange;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnSheet;
import org.placebook.own.data.Standards;
import org.placebook.own.typed.FormulaText;
import org.placebook.sheet.Grid;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.PartLink;
import org.placebook.table.Letters;

/**
 * What a workbook tells of an earlier {@code add}: its record, or, where another program dropped
 * that, the visible list.
 *
 * @param record what was done
 * @param item the part of the record; none where it was dropped
 */
record EarlierAdd(OwnRecord record, Optional<PartLink> item) {
  private static final int LOOKED_AT = 400;

  /** The marks of a workbook, if it has any. */
  static Optional<EarlierAdd> of(OwnBook book) throws IOException, UnreadableFile {
    for (PartLink link : book.links()) {
      if (link.type().equals("customXml") && book.has(link.target()) && isRecord(book, link)) {
        return Optional.of(
            new EarlierAdd(OwnRecord.of(book.text(link.target()).text()), Optional.of(link)));
      }
    }
    Optional<OwnSheet> list = book.sheet(FunctionsSheet.SHEET);
    return list.isPresent() && isList(book.grid(list.get().name()))
        ? Optional.of(new EarlierAdd(listed(book, list.get()), Optional.empty()))
        : Optional.empty();
  }

  private static boolean isRecord(OwnBook book, PartLink link) throws IOException {
    try (InputStream part = book.open(link.target())) {
      String head = new String(part.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
      return head.contains(OwnRecord.NAMESPACE);
    }
  }

  private static boolean isList(Grid grid) {
    List<String> headings = new ArrayList<>();
    for (int column = 1; column <= FunctionsSheet.HEADINGS.size(); column++) {
      headings.add(grid.text(FunctionsSheet.HEADING_ROW, column).strip());
    }
    return headings.equals(FunctionsSheet.HEADINGS);
  }

  private static OwnRecord listed(OwnBook book, OwnSheet list) throws UnreadableFile {
    Grid grid = book.grid(list.name());
    List<OwnRecord.Expanded> functions = new ArrayList<>();
    for (int row = FunctionsSheet.HEADING_ROW + 1; row <= grid.lastRow(); row++) {
      if (grid.text(row, 3).startsWith("=")) {
        functions.add(listed(book, grid, row));
      }
    }
    List<OwnRecord.Sheet> sheets = new ArrayList<>();
    List<String> added = new ArrayList<>(List.of(FunctionsSheet.SHEET, Standards.SHEET));
    for (int row = FunctionsSheet.HEADING_ROW + 1; row <= grid.lastRow(); row++) {
      added.add(grid.text(row, FunctionsSheet.SHEETS_COLUMN));
    }
    added.stream()
        .filter(name -> book.sheet(name).isPresent())
        .forEach(name -> sheets.add(new OwnRecord.Sheet(name, "")));
    return new OwnRecord(functions, List.of(), sheets, List.of());
  }

  private static OwnRecord.Expanded listed(OwnBook book, Grid grid, int row) {
    String sheet = grid.text(row, 1);
    List<String> cells = addresses(grid.text(row, 2));
    String at = cells.isEmpty() ? "A1" : cells.get(0);
    Optional<String> table =
        book.tableAt(sheet, Address.row(at), Address.column(at)).map(MarkedRange::name);
    String typed = FormulaText.stored(grid.text(row, 3).substring(1), table);
    String expanded = grid.text(row, 4);
    boolean isValue = !expanded.startsWith("=");
    return new OwnRecord.Expanded(
        sheet,
        table.orElse(""),
        at,
        typed,
        isValue ? "" : FormulaText.stored(expanded.substring(1), table),
        cells.stream().map(cell -> new OwnRecord.Cell(cell, "", "", "")).toList());
  }

  /** The cells of ranges such as {@code I5:I17, K5}. */
  private static List<String> addresses(String ranges) {
    List<String> all = new ArrayList<>();
    for (String range : ranges.split(",\\s*", -1)) {
      String from = range.replaceFirst(":.*", "").strip();
      String to = range.replaceFirst(".*:", "").strip();
      int column = Address.column(from);
      for (int row = Address.row(from); column > 0 && row <= Address.row(to); row++) {
        all.add(Letters.of(column) + row);
      }
    }
    return all;
  }
}

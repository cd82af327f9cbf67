package org.placebook.own.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placebook.own.typed.FormulaPiece.Kind;
import org.placebook.table.Names;

/** Formulas as texts: moved from cell to cell, compared, shown. */
public final class FormulaText {
  private FormulaText() {}

  /** What a follower of a shared formula says, so many rows and columns from the first cell. */
  public static String moved(String formula, int rows, int columns) {
    return mapped(
        formula,
        piece ->
            piece.kind() == Kind.CELLS
                ? CellReference.of(piece.text()).moved(piece.text(), rows, columns)
                : piece.text());
  }

  /**
   * The same for all spellings of a formula and for all cells that it was filled down to: in
   * capitals, without blanks, cells as seen from the formula's own, each form of "this row" alike.
   *
   * @param table the table that the cell stands in, or nothing
   */
  public static String canonical(
      String formula, String sheet, int row, int column, Optional<String> table) {
    return mapped(formula, piece -> canonical(piece, sheet, row, column, table));
  }

  private static String canonical(
      FormulaPiece piece, String sheet, int row, int column, Optional<String> table) {
    return switch (piece.kind()) {
      case BLANK -> "";
      case QUOTED -> piece.text();
      case NUMBER -> number(piece.text());
      case FUNCTION -> piece.function();
      case CELLS -> cells(CellReference.of(piece.text()), sheet, row, column);
      case TABLE -> columns(TableReference.of(piece.text()), table);
      case NAME, ERROR, SIGN -> piece.text().toUpperCase(Locale.ROOT);
    };
  }

  private static String cells(CellReference cells, String sheet, int row, int column) {
    String other =
        cells
            .sheet()
            .filter(name -> !name.equalsIgnoreCase(sheet))
            .map(name -> "'" + name.toLowerCase(Locale.ROOT) + "'!")
            .orElse("");
    return other + cells.relative(row, column);
  }

  private static String columns(TableReference columns, Optional<String> table) {
    String owner = columns.table().or(() -> table).orElse("").toLowerCase(Locale.ROOT);
    return owner
        + "["
        + (columns.thisRow() ? "@" : "")
        + String.join(",", columns.special())
        + columns.first().map(FormulaText::heading).orElse("")
        + columns.last().map(last -> ":" + heading(last)).orElse("")
        + "]";
  }

  private static String heading(String heading) {
    return "[" + TableReference.escaped(Names.tidy(heading).toLowerCase(Locale.ROOT)) + "]";
  }

  private static String number(String text) {
    String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return new BigDecimal(plain).stripTrailingZeros().toString();
  }

  /** As Excel's formula bar shows it: {@code [@Retail]} for the cell of the row. */
  public static String shown(String formula, Optional<String> table) {
    return mapped(
        formula,
        piece -> piece.kind() == Kind.TABLE ? columnsShown(piece.text(), table) : plain(piece));
  }

  private static String plain(FormulaPiece piece) {
    return piece.kind() == Kind.FUNCTION
        ? piece.text().replaceFirst("^(?i)(?:_xlfn\\.|_xludf\\.)+", "")
        : piece.text();
  }

  private static String columnsShown(String piece, Optional<String> table) {
    TableReference columns = TableReference.of(piece);
    boolean isOwn =
        columns.table().isEmpty()
            || table.filter(own -> own.equalsIgnoreCase(columns.table().get())).isPresent();
    if (!columns.thisRow() || columns.first().isEmpty() || !columns.special().isEmpty()) {
      return piece;
    }
    String owner = isOwn ? "" : columns.table().orElse("");
    String first = TableReference.escaped(columns.first().get());
    if (columns.last().isPresent()) {
      return owner + "[@[" + first + "]:[" + TableReference.escaped(columns.last().get()) + "]]";
    }
    boolean isPlain = first.matches("[\\p{L}\\d_.]+");
    return owner + (isPlain ? "[@" + first + "]" : "[@[" + first + "]]");
  }

  /** As files store it: the table is named, and "this row" spelled out. */
  public static String stored(String formula, Optional<String> table) {
    return mapped(
        formula,
        piece -> piece.kind() == Kind.TABLE ? columnsStored(piece.text(), table) : piece.text());
  }

  private static String columnsStored(String piece, Optional<String> table) {
    TableReference columns = TableReference.of(piece);
    Optional<String> owner = columns.table().or(() -> table);
    if (owner.isEmpty() || columns.first().isEmpty() || !columns.special().isEmpty()) {
      return piece;
    }
    String first = columns.first().get();
    if (!columns.thisRow()) {
      return columns.table().isPresent() ? piece : owner.get() + piece;
    }
    return columns
        .last()
        .map(last -> TableReference.ofThisRow(owner.get(), first, last))
        .orElseGet(() -> TableReference.ofThisRow(owner.get(), first));
  }

  private static String mapped(String formula, Function<FormulaPiece, String> each) {
    List<FormulaPiece> pieces = FormulaPieces.of(formula);
    return pieces.stream().map(each).collect(Collectors.joining());
  }
}

package org.placebook.own.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.placebook.formula.Functions;
import org.placebook.own.splice.FormulaCell;
import org.placebook.own.splice.SheetFormulas;
import org.placebook.own.typed.CellReference;
import org.placebook.own.typed.FormulaPiece;
import org.placebook.own.typed.FormulaPieces;
import org.placebook.own.typed.SharedFormulas;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Place;

/**
 * The cells of a workbook in which functions of Placebook are typed.
 *
 * @param cells in the order of sheets and of their parts
 * @param strange cells whose functions are neither Excel's nor Placebook's, by sheet and name
 * @param faults cells that cannot be read
 */
record TypedCells(List<TypedCell> cells, Map<String, List<String>> strange, List<Finding> faults) {

  static TypedCells find(OwnBook book) throws IOException {
    TypedCells found = new TypedCells(new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
    for (OwnSheet sheet : book.sheets()) {
      if (book.glance(sheet).hasCall()) {
        found.read(book, sheet);
      }
    }
    return found;
  }

  /** Whether a name in capitals may be that of a function of Placebook. */
  static boolean mayBeTyped(String name) {
    String bare = name.startsWith("_") ? name.replaceFirst("^_(?:XLFN|XLUDF)\\.", "") : name;
    return bare.startsWith(OwnFunctions.PREFIX)
        || (Functions.find(bare).isPresent() || OwnFunctions.OF_PAIRS.contains(bare));
  }

  private void read(OwnBook book, OwnSheet sheet) throws IOException {
    String text = book.text(sheet.part()).text();
    SharedFormulas shared = new SharedFormulas();
    for (FormulaCell cell : SheetFormulas.of(text, TypedCells::isWanted)) {
      sort(book, sheet, shared.own(cell));
    }
  }

  /** At a glance, since a sheet may hold a million formulas. */
  private static boolean isWanted(String xml) {
    return xml.indexOf("shared") >= 0
        || xml.indexOf("#N") >= 0
        || xml.toUpperCase(Locale.ROOT).contains("PB.")
        || OwnFunctions.mayBeTyped(xml);
  }

  private void sort(OwnBook book, OwnSheet sheet, FormulaCell cell) {
    List<FormulaPiece> functions =
        FormulaPieces.of(cell.formula()).stream()
            .filter(piece -> piece.kind() == FormulaPiece.Kind.FUNCTION)
            .toList();
    boolean prefixed = functions.stream().anyMatch(f -> OwnFunctions.prefixed(f).isPresent());
    boolean bare =
        unknownToExcel(cell)
            && functions.stream()
                .anyMatch(
                    f -> OwnFunctions.isBare(f) && !book.definedNames().contains(f.function()));
    if (prefixed || bare) {
      typed(book, sheet, cell);
      return;
    }
    for (String name : OwnFunctions.strange(cell.formula())) {
      if (unknownToExcel(cell) || OwnFunctions.mayBeTyped(cell.formula())) {
        strange
            .computeIfAbsent(sheet.name() + "!" + name, unused -> new ArrayList<>())
            .add(Letters.of(cell.column()) + cell.row());
      }
    }
  }

  /** A bare name is Placebook's only if nothing else gave the cell a value. */
  private static boolean unknownToExcel(FormulaCell cell) {
    return cell.cached().isEmpty()
        || cell.cached().get().isEmpty()
        || cell.cached().get().equals("#NAME?");
  }

  private void typed(OwnBook book, OwnSheet sheet, FormulaCell cell) {
    if (cell.kind().equals("array") && !isOneCell(cell.range())) {
      faults.add(
          Finding.error(
              new Place(book.name(), sheet.name(), cell.range()),
              "A formula entered over several cells at once (Ctrl+Shift+Enter) cannot be replaced."
                  + " Type it into one cell and fill it down."));
      return;
    }
    cells.add(new TypedCell(sheet, cell, book.tableAt(sheet.name(), cell.row(), cell.column())));
  }

  private static boolean isOneCell(String range) {
    return range.isEmpty() || CellReference.of(range).isOne();
  }
}

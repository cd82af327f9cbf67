package org.placebook.own.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.own.splice.FormulaCell;
import org.placebook.own.splice.SheetFormulas;
import org.placebook.own.typed.CellReference;
import org.placebook.own.typed.FormulaPiece;
import org.placebook.own.typed.FormulaPieces;
import org.placebook.own.typed.TableReference;
import org.placebook.sheet.Grid;
import org.placebook.sheet.UnreadableFile;

/**
 * The rows of an earlier sheet of standards, which formulas that nobody knows any more still point
 * at: they must stand where they stood.
 *
 * @param formulas that find the figures, row by row
 * @param tables whose rows that are no areas are listed, in order
 */
public record KeptStandards(List<String> formulas, List<String> tables) {
  /** None are kept. */
  public static final KeptStandards NONE = new KeptStandards(List.of(), List.of());

  private static final int FIGURE_COLUMN = 4;
  private static final int TABLE_COLUMN = 8;

  /** Copies the lists. */
  public KeptStandards {
    formulas = List.copyOf(formulas);
    tables = List.copyOf(tables);
  }

  /** Those of a workbook. */
  public static KeptStandards of(OwnBook book) throws IOException, UnreadableFile {
    Optional<OwnSheet> sheet = book.sheet(Standards.SHEET);
    if (sheet.isEmpty()) {
      return NONE;
    }
    List<String> formulas = new ArrayList<>();
    for (FormulaCell cell : SheetFormulas.of(book.text(sheet.get().part()).text(), xml -> true)) {
      if (cell.column() == FIGURE_COLUMN) {
        formulas.add(cell.formula());
      }
    }
    Grid grid = book.grid(sheet.get().name());
    Set<String> tables = new LinkedHashSet<>();
    for (int row = Standards.FIRST_ROW; row <= grid.lastRow(); row++) {
      tables.add(grid.text(row, TABLE_COLUMN));
    }
    tables.remove("");
    return new KeptStandards(formulas, List.copyOf(tables));
  }

  /** Puts them into the new sheet's rows, in their order. */
  void into(Standards standards, OwnTables all) throws UnreadableFile {
    for (String formula : formulas) {
      line(formula, standards, all);
    }
    for (String name : tables) {
      all.named(name).ifPresent(standards::leaveOut);
    }
  }

  private static void line(String formula, Standards standards, OwnTables all)
      throws UnreadableFile {
    Optional<OwnTable> table = Optional.empty();
    int column = 0;
    for (FormulaPiece piece : FormulaPieces.of(formula)) {
      if (table.isEmpty() && piece.kind() == FormulaPiece.Kind.TABLE) {
        TableReference reference = TableReference.of(piece.text());
        table = all.named(reference.table().orElse(""));
        column = table.flatMap(t -> t.column(reference.first().orElse(""))).orElse(0);
      } else if (table.isEmpty() && piece.kind() == FormulaPiece.Kind.CELLS) {
        CellReference reference = CellReference.of(piece.text());
        column = reference.from().column();
        table = all.at(reference.sheet().orElse(""), reference.from().row(), column);
      } else if (table.isPresent() && column > 0 && piece.kind() == FormulaPiece.Kind.QUOTED) {
        String key = piece.text().substring(1, piece.text().length() - 1);
        List<Integer> rows = table.get().rowsOf(key);
        if (rows.size() == 1) {
          standards.row(table.get(), column, rows.get(0));
        }
        return;
      }
    }
  }
}

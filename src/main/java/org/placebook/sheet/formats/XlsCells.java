package org.placebook.sheet.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.Grid;
import org.placebook.sheet.OutsideCall;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.CellStyles;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.PackedStyle;
import org.placebook.sheet.parts.Refused;
import org.placebook.table.Names;
import org.placebook.table.format.NumberFormat;

/** Takes the records of one sheet of an xls workbook; they count rows and columns from 0. */
final class XlsCells {
  private final GridBuilder grid;
  private final CellStyles styles;

  /** A formula whose text follows in a record of its own. */
  private Optional<FormulaRecord> awaitsText = Optional.empty();

  /** The number of the last drawn object; its text follows in a record of its own. */
  private int object;

  private final Map<Integer, String> textsOfObjects = new HashMap<>();
  private final List<CellNote> notes = new ArrayList<>();

  XlsCells(GridBuilder grid, CellStyles styles) {
    this.grid = grid;
    this.styles = styles;
  }

  List<CellNote> notes() {
    return notes;
  }

  Grid build() {
    return grid.build();
  }

  void take(Record record) throws Refused {
    if (record instanceof FormulaRecord formula) {
      formula(formula);
    } else if (record instanceof CellRecord cell) {
      cell(cell);
    } else if (record instanceof LabelRecord label) {
      byte look = styles.look(label.getXFIndex());
      grid.text(label.getRow() + 1, label.getColumn() + 1, label.getValue(), look, false);
    } else if (record instanceof StringRecord text && awaitsText.isPresent()) {
      FormulaRecord cell = awaitsText.get();
      grid.text(row(cell), column(cell), text.getString(), look(cell), true);
      awaitsText = Optional.empty();
    } else {
      layout(record);
    }
  }

  private void cell(CellRecord cell) throws Refused {
    if (cell instanceof NumberRecord number) {
      number(cell, number.getValue(), false);
    } else if (cell instanceof RKRecord number) {
      number(cell, number.getRKNumber(), false);
    } else if (cell instanceof LabelSSTRecord text) {
      grid.sharedText(row(cell), column(cell), text.getSSTIndex(), look(cell), false);
    } else if (cell instanceof BoolErrRecord value) {
      if (value.isBoolean()) {
        grid.truth(row(cell), column(cell), value.getBooleanValue(), look(cell), false);
      } else {
        grid.error(row(cell), column(cell), error(value.getErrorValue()), look(cell), false);
      }
    }
  }

  private void number(CellRecord cell, double number, boolean formula) throws Refused {
    byte look = look(cell);
    if (PackedStyle.saysMore(look)) {
      NumberFormat format = styles.numberFormat(cell.getXFIndex());
      grid.number(row(cell), column(cell), number, look, format, formula);
    } else {
      grid.number(row(cell), column(cell), number, look, formula);
    }
  }

  private void formula(FormulaRecord formula) throws Refused {
    int row = row(formula);
    int column = column(formula);
    byte look = look(formula);
    for (Ptg part : formula.getParsedExpression()) {
      if (part instanceof AbstractFunctionPtg function) {
        OutsideCall.inExcel(function.getName() + "(")
            .ifPresent(source -> grid.outsideCall(row, column, source));
      }
    }
    if (formula.hasCachedResultString()) {
      awaitsText = Optional.of(formula);
      return;
    }
    CellType type = formula.getCachedResultTypeEnum();
    switch (type) {
      case BOOLEAN -> grid.truth(row, column, formula.getCachedBooleanValue(), look, true);
      case ERROR -> grid.error(row, column, error(formula.getCachedErrorValue()), look, true);
      case STRING -> grid.text(row, column, "", look, true);
      default -> number(formula, formula.getValue(), true);
    }
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code & 0xff) ? FormulaError.forInt(code).getString() : "#ERR!";
  }

  private void layout(Record record) throws Refused {
    if (record instanceof RowRecord row) {
      grid.row(row.getRowNumber() + 1, row.getZeroHeight());
    } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
      grid.hideColumns(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
    } else if (record instanceof ObjRecord drawn) {
      drawn.getSubRecords().stream()
          .filter(CommonObjectDataSubRecord.class::isInstance)
          .forEach(part -> object = ((CommonObjectDataSubRecord) part).getObjectId());
    } else if (record instanceof TextObjectRecord text && text.getStr() != null) {
      textsOfObjects.put(object, text.getStr().getString());
    } else if (record instanceof NoteRecord note) {
      note(note);
    } else if (record instanceof MergeCellsRecord merged) {
      for (int i = 0; i < merged.getNumAreas(); i++) {
        merge(merged.getAreaAt(i));
      }
    }
  }

  /** Excel begins a note with the name of its author. */
  private void note(NoteRecord note) {
    String text = Names.tidy(textsOfObjects.getOrDefault(note.getShapeId(), ""));
    String author = Names.tidy(note.getAuthor()) + ":";
    String own = text.startsWith(author) ? text.substring(author.length()).strip() : text;
    if (!own.isEmpty()) {
      notes.add(new CellNote(note.getRow() + 1, note.getColumn() + 1, own));
    }
  }

  private void merge(CellRangeAddress area) throws Refused {
    grid.merge(
        Address.range(
            area.getFirstRow() + 1,
            area.getFirstColumn() + 1,
            area.getLastRow() + 1,
            area.getLastColumn() + 1));
  }

  private static int row(CellRecord cell) {
    return cell.getRow() + 1;
  }

  private static int column(CellRecord cell) {
    return cell.getColumn() + 1;
  }

  private byte look(CellRecord cell) {
    return styles.look(cell.getXFIndex());
  }
}

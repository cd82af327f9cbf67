package org.placebook.sheet.formats;

import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.Grid;
import org.placebook.sheet.OutsideCall;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.HiddenSheets;
import org.placebook.sheet.parts.OldFormats;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.SharedTextsReader;
import org.placebook.sheet.parts.Texts;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/**
 * Follows the records of an xls workbook: first the globals, then one substream a sheet; charts lie
 * as substreams within.
 */
final class XlsRecords implements HSSFListener {
  private static final System.Logger LOG = System.getLogger(XlsRecords.class.getName());

  private final String file;
  private final Budget budget;
  private final List<BoundSheetRecord> listed = new ArrayList<>();
  private final XlsStyles styles = new XlsStyles();
  private List<String> texts = List.of();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean from1904;
  private int depth;
  private int substreams;
  private Optional<BoundSheetRecord> currentSheet = Optional.empty();
  private Optional<XlsCells> current = Optional.empty();

  /** A sheet that was read, with the place of its tab. */
  record Sheet(int tab, SheetInfo info, Grid grid, List<CellNote> notes) {}

  XlsRecords(String file, Budget budget) {
    this.file = file;
    this.budget = budget;
  }

  /**
   * The sheets in the order of their tabs.
   *
   * @throws Refused if the file ended too early
   */
  List<Sheet> sheets() throws Refused {
    if (depth != 0 || substreams <= listed.size()) {
      throw new Refused(
          "The file is cut short: not all of its sheets are there. Copy or download it again.");
    }
    return sheets.stream().sorted(Comparator.comparingInt(Sheet::tab)).toList();
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  void macros(boolean present) {
    if (present) {
      findings.add(Finding.note(Place.file(file), "The workbook holds macros. They were not run."));
    }
  }

  @Override
  public void processRecord(Record record) {
    try {
      take(record);
    } catch (Refused e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(Record record) throws Refused {
    if (record instanceof BOFRecord start) {
      begin(start);
    } else if (record instanceof EOFRecord) {
      end();
    } else if (depth == 1 && substreams == 1) {
      global(record);
    } else if (depth == 1 && current.isPresent()) {
      current.get().take(record);
    }
  }

  private void global(Record record) throws Refused {
    if (record instanceof BoundSheetRecord sheet) {
      listed.add(sheet);
    } else if (record instanceof SSTRecord shared) {
      shared(shared);
    } else if (record instanceof DateWindow1904Record window) {
      from1904 = window.getWindowing() == 1;
    } else if (record instanceof SupBookRecord book && book.isExternalReferences()) {
      findings.add(
          Finding.note(
              Place.file(file),
              "Formulas refer to another workbook (%s). It was not opened: the values last saved are read."
                  .formatted(book.getURL().replaceAll("\\p{Cntrl}", " ").strip())));
    } else if (record instanceof NameRecord name) {
      outsideName(name.getNameText());
    } else {
      styles.take(record);
    }
  }

  /** Functions younger than the format stand in formulas by a name, such as _xlfn.WEBSERVICE. */
  private void outsideName(String name) {
    OutsideCall.inExcel(name + "(")
        .ifPresent(
            source ->
                findings.add(
                    Finding.warning(
                        Place.file(file),
                        "Formulas take their values from outside the workbook (%s). Nobody was asked: what was saved last is read."
                            .formatted(source))));
  }

  private void shared(SSTRecord shared) throws Refused {
    SharedTextsReader kept = new SharedTextsReader(budget);
    try {
      for (int i = 0; i < shared.getNumUniqueStrings(); i++) {
        kept.add(styles.text(shared.getString(i)));
      }
    } catch (IndexOutOfBoundsException e) {
      // The stated count may be too high. A cell that points to a text beyond will be refused.
      LOG.log(Level.DEBUG, "{0} holds fewer texts than it states", file);
    }
    texts = kept.build();
  }

  private void begin(BOFRecord start) throws Refused {
    depth++;
    if (depth > 1) {
      return;
    }
    substreams++;
    if (start.getVersion() < BOFRecord.VERSION) {
      throw new Refused(OldFormats.EXCEL_95);
    }
    if (substreams > 1) {
      beginSheet(start.getType());
    }
  }

  private void beginSheet(int type) throws Refused {
    int place = substreams - 2;
    if (place >= listed.size()) {
      return;
    }
    BoundSheetRecord sheet = inStream()[place];
    if (type == BOFRecord.TYPE_EXCEL_4_MACRO) {
      findings.add(
          Finding.note(
              Place.sheet(file, sheet.getSheetname()),
              "The workbook holds an Excel 4 macro sheet. It was not run or read."));
    } else if (type == BOFRecord.TYPE_WORKSHEET) {
      hidden(sheet);
      GridBuilder grid = new GridBuilder(new Texts(texts, budget), budget, from1904);
      currentSheet = Optional.of(sheet);
      current = Optional.of(new XlsCells(grid, styles.cells()));
    }
  }

  /** The sheets in the order of their substreams, which is not always that of the tabs. */
  private BoundSheetRecord[] inStream() {
    return BoundSheetRecord.orderByBofPosition(listed);
  }

  private void hidden(BoundSheetRecord sheet) {
    if (sheet.isHidden() || sheet.isVeryHidden()) {
      findings.add(
          Finding.note(
              Place.sheet(file, sheet.getSheetname()),
              sheet.isVeryHidden() ? HiddenSheets.VERY_HIDDEN : HiddenSheets.HIDDEN));
    }
  }

  private void end() {
    depth--;
    if (depth == 0 && current.isPresent() && currentSheet.isPresent()) {
      BoundSheetRecord sheet = currentSheet.get();
      SheetInfo info =
          new SheetInfo(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden());
      XlsCells cells = current.get();
      sheets.add(new Sheet(listed.indexOf(sheet), info, cells.build(), cells.notes()));
      currentSheet = Optional.empty();
      current = Optional.empty();
    }
  }
}

package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.placebook.sheet.Grid;
import org.placebook.sheet.OutsideCall;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.CellStyles;
import org.placebook.sheet.parts.SharedTextsReader;

/**
 * The parts of xlsb workbooks ([MS-XLSB] 2.4). POI cuts the part into records; its own reader of
 * cells is passed by, because it hands over numbers as formatted text.
 */
final class BinaryParts implements WorkbookParts {
  private static final int WORKBOOK_PROPERTIES = 153;
  private static final int SHEET = 156;
  private static final int SHARED_STRING = 19;
  private static final int NAME = 39;

  /** Where a name begins, behind its flags, its key and its sheet. */
  private static final int NAME_TEXT = 9;

  /** Known once the styles are read. */
  private BinaryTexts rich = BinaryTexts.PLAIN;

  @Override
  public XlsxWorkbook workbook(InputStream part) throws IOException {
    List<XlsxWorkbook.Entry> sheets = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    boolean[] from1904 = new boolean[1];
    parse(
        part,
        record -> {
          switch (record.type()) {
            case NAME -> name(record.wideString(NAME_TEXT), outside);
            case WORKBOOK_PROPERTIES -> from1904[0] = (record.u8(0) & 1) != 0;
            case SHEET -> {
              String relationship = record.wideString(8);
              int name = 8 + 4 + 2 * relationship.length();
              sheets.add(
                  new XlsxWorkbook.Entry(
                      record.wideString(name), relationship, visibility(record.i32(0))));
            }
            default -> {}
          }
        });
    return new XlsxWorkbook(sheets, from1904[0], 0, outside, List.of());
  }

  /** Functions younger than the format stand in formulas by a name, such as _xlfn.WEBSERVICE. */
  private static void name(String name, List<String> outside) {
    OutsideCall.inExcel(name + "(").ifPresent(source -> outside.add(name));
  }

  private static XlsxWorkbook.Visibility visibility(int state) {
    return switch (state) {
      case 0 -> XlsxWorkbook.Visibility.VISIBLE;
      case 2 -> XlsxWorkbook.Visibility.VERY_HIDDEN;
      default -> XlsxWorkbook.Visibility.HIDDEN;
    };
  }

  @Override
  public CellStyles styles(InputStream part) throws IOException {
    BinaryStyles styles = new BinaryStyles();
    parse(part, styles::take);
    rich = styles.texts();
    return styles.build();
  }

  @Override
  public List<String> texts(Opener part, Budget budget) throws IOException {
    SharedTextsReader texts = new SharedTextsReader(budget);
    parse(
        part.open(),
        record -> {
          if (record.type() == SHARED_STRING) {
            texts.add(rich.rich(record, 0));
          }
        });
    return texts.build();
  }

  @Override
  public Grid sheet(Opener part, Supplier<XlsxCells> cells) throws IOException {
    XlsxCells fresh = cells.get();
    BinarySheet sheet = new BinarySheet(fresh, rich);
    parse(part.open(), sheet::take);
    return fresh.grid().build();
  }

  static void parse(InputStream part, BinaryRecord.Taker taker) throws IOException {
    try (part) {
      BinaryRecord.parse(part, taker);
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }
}

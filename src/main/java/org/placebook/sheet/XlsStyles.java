package org.placebook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.placebook.table.format.NumberFormat;

/** The cell formats of an xls workbook, from the records of its globals. */
final class XlsStyles {
  private static final int BOLD_FROM = 600;

  private final List<Boolean> bold = new ArrayList<>();
  private final Map<Integer, NumberFormat> numberFormats = new HashMap<>();
  private final List<ExtendedFormatRecord> formats = new ArrayList<>();

  void take(Record record) {
    if (record instanceof FontRecord font) {
      bold.add(font.getBoldWeight() >= BOLD_FROM);
    } else if (record instanceof FormatRecord format) {
      numberFormats.put(format.getIndexCode(), NumberFormat.of(format.getFormatString()));
    } else if (record instanceof ExtendedFormatRecord format) {
      formats.add(format);
    }
  }

  /** The formats of the cells, once all records before the first sheet are taken. */
  CellStyles cells() {
    CellStyles cells = new CellStyles();
    for (ExtendedFormatRecord format : formats) {
      cells.add(format.getIndent(), isBold(format.getFontIndex()), numberFormat(format));
    }
    return cells;
  }

  private NumberFormat numberFormat(ExtendedFormatRecord format) {
    return numberFormats.computeIfAbsent((int) format.getFormatIndex(), NumberFormat::ofNumber);
  }

  /** Fonts are numbered 0 to 3, then from 5: there is no font 4. */
  private boolean isBold(int font) {
    int place = font > 4 ? font - 1 : font;
    return place >= 0 && place < bold.size() && bold.get(place);
  }
}

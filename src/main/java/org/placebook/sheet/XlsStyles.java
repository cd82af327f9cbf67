package org.placebook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;

/** The cell formats of an xls workbook, each boiled down to its {@link Look}. */
final class XlsStyles {
  private static final int BOLD_FROM = 600;

  private final List<Boolean> bold = new ArrayList<>();
  private final Map<Integer, NumberShape> shapes = new HashMap<>();
  private final List<ExtendedFormatRecord> formats = new ArrayList<>();

  void take(Record record) {
    if (record instanceof FontRecord font) {
      bold.add(font.getBoldWeight() >= BOLD_FROM);
    } else if (record instanceof FormatRecord format) {
      shapes.put(format.getIndexCode(), NumberShape.ofCode(format.getFormatString()));
    } else if (record instanceof ExtendedFormatRecord format) {
      formats.add(format);
    }
  }

  byte look(int index) {
    if (index < 0 || index >= formats.size()) {
      return Look.PLAIN;
    }
    ExtendedFormatRecord format = formats.get(index);
    int number = format.getFormatIndex();
    NumberShape own = shapes.get(number);
    NumberShape shape = own == null ? NumberShape.ofBuiltIn(number) : own;
    return Look.of(format.getIndent(), isBold(format.getFontIndex()), shape);
  }

  /** Fonts are numbered 0 to 3, then from 5: there is no font 4. */
  private boolean isBold(int font) {
    int place = font > 4 ? font - 1 : font;
    return place >= 0 && place < bold.size() && bold.get(place);
  }
}

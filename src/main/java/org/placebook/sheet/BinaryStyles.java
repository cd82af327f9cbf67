package org.placebook.sheet;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the styles records of an xlsb workbook. */
final class BinaryStyles {
  private static final int FONT = 43;
  private static final int NUMBER_FORMAT = 44;
  private static final int FORMAT = 47;
  private static final int BEGIN_CELL_FORMATS = 617;
  private static final int END_CELL_FORMATS = 618;
  private static final int BOLD_FROM = 600;

  private final Map<Integer, NumberShape> shapes = new HashMap<>();
  private final List<Boolean> bold = new ArrayList<>();
  private final ByteArrayOutputStream looks = new ByteArrayOutputStream();
  private boolean inCellFormats;

  void take(BinaryRecord record) throws Refused {
    switch (record.type()) {
      case FONT -> bold.add(record.u16(4) >= BOLD_FROM);
      case NUMBER_FORMAT -> shapes.put(record.u16(0), NumberShape.ofCode(record.wideString(2)));
      case BEGIN_CELL_FORMATS -> inCellFormats = true;
      case END_CELL_FORMATS -> inCellFormats = false;
      case FORMAT -> {
        if (inCellFormats) {
          looks.write(look(record));
        }
      }
      default -> {}
    }
  }

  private byte look(BinaryRecord record) throws Refused {
    int number = record.u16(2);
    int font = record.u16(4);
    NumberShape own = shapes.get(number);
    NumberShape shape = own == null ? NumberShape.ofBuiltIn(number) : own;
    return Look.of(record.u8(11), font < bold.size() && bold.get(font), shape);
  }

  XlsxStyles build() {
    return new XlsxStyles(looks.toByteArray());
  }
}

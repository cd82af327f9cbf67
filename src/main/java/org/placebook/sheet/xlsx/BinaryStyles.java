package org.placebook.sheet.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placebook.sheet.parts.CellStyles;
import org.placebook.sheet.parts.Refused;
import org.placebook.table.format.NumberFormat;

/** Collects the styles records of an xlsb workbook. */
final class BinaryStyles {
  private static final int FONT = 43;
  private static final int NUMBER_FORMAT = 44;
  private static final int FORMAT = 47;
  private static final int BEGIN_CELL_FORMATS = 617;
  private static final int END_CELL_FORMATS = 618;
  private static final int BOLD_FROM = 600;

  private final Map<Integer, NumberFormat> numberFormats = new HashMap<>();
  private final List<Boolean> bold = new ArrayList<>();
  private final CellStyles styles = new CellStyles();
  private boolean inCellFormats;

  void take(BinaryRecord record) throws Refused {
    switch (record.type()) {
      case FONT -> bold.add(record.u16(4) >= BOLD_FROM);
      case NUMBER_FORMAT -> numberFormats.put(record.u16(0), NumberFormat.of(record.wideString(2)));
      case BEGIN_CELL_FORMATS -> inCellFormats = true;
      case END_CELL_FORMATS -> inCellFormats = false;
      case FORMAT -> {
        if (inCellFormats) {
          format(record);
        }
      }
      default -> {}
    }
  }

  private void format(BinaryRecord record) throws Refused {
    int font = record.u16(4);
    styles.add(
        record.u8(11),
        font < bold.size() && bold.get(font),
        numberFormats.computeIfAbsent(record.u16(2), NumberFormat::ofNumber));
  }

  CellStyles build() {
    return styles;
  }
}

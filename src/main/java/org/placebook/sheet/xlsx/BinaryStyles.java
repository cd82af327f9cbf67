package org.placebook.sheet.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Where a font says whether it is raised. */
  private static final int RAISED = 6;

  private static final int SUPERSCRIPT = 1;

  private final Map<Integer, NumberFormat> numberFormats = new HashMap<>();
  private final List<Boolean> bold = new ArrayList<>();
  private final Set<Integer> raised = new HashSet<>();
  private final CellStyles styles = new CellStyles();
  private boolean inCellFormats;

  void take(BinaryRecord record) throws Refused {
    switch (record.type()) {
      case FONT -> font(record);
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

  private void font(BinaryRecord record) throws Refused {
    if (record.length() > RAISED && record.u16(RAISED) == SUPERSCRIPT) {
      raised.add(bold.size());
    }
    bold.add(record.u16(4) >= BOLD_FROM);
  }

  private void format(BinaryRecord record) throws Refused {
    int font = record.u16(4);
    styles.add(
        record.u8(11),
        font < bold.size() && bold.get(font),
        numberFormats.computeIfAbsent(record.u16(2), NumberFormat::ofNumber));
  }

  /** How rich texts are read in these fonts. */
  BinaryTexts texts() {
    return new BinaryTexts(raised);
  }

  CellStyles build() {
    return styles;
  }
}

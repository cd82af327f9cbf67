package org.placebook.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STHorizontalAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STVerticalAlignment;
import org.placebook.book.RowRole;

/** The cell formats of a workbook: one for each look, never one for a cell. */
final class Looks {
  private final StylesTable styles;
  private final HouseStyle house;
  private final Map<Look, Integer> numbers = new HashMap<>();

  Looks(StylesTable styles, HouseStyle house) {
    this.styles = styles;
    this.house = house;
  }

  /** The named styles that the looks are made from. */
  HouseStyle house() {
    return house;
  }

  /** The number of a look among the workbook's cell formats, from 0. */
  int number(Look look) {
    return numbers.computeIfAbsent(look, this::add);
  }

  /** The typeface of a look. */
  Face face(Look look) {
    if (look.role() != RowRole.BODY) {
      return house.face(NamedStyle.TOTAL_ROW);
    }
    return house.face(look.base());
  }

  private int add(Look look) {
    CTXf format = (CTXf) house.format(look.base()).copy();
    format.setXfId(house.number(look.base()));
    if (look.role() != RowRole.BODY) {
      CTXf total = house.format(NamedStyle.TOTAL_ROW);
      format.setFontId(total.getFontId());
      format.setFillId(total.getFillId());
      format.setBorderId(total.getBorderId());
    }
    switch (look.variant()) {
      case LINK -> format.setFontId(house.format(NamedStyle.LINK).getFontId());
      case QUOTED -> format.setQuotePrefix(true);
      case PLAIN, DAY -> {}
    }
    if (!look.numberFormat().isEmpty()) {
      format.setNumFmtId(styles.putNumberFormat(look.numberFormat()));
    }
    align(format, look);
    apply(format);
    return styles.putCellXf(format) - 1;
  }

  /** Where a long text goes on is decided by the sheet, whatever the style says. */
  private static void align(CTXf format, Look look) {
    CTCellAlignment alignment =
        format.isSetAlignment() ? format.getAlignment() : format.addNewAlignment();
    alignment.setWrapText(look.wrap());
    if (look.base() == NamedStyle.HEADING_2) {
      // The air of a heading's row is above it.
      alignment.setVertical(STVerticalAlignment.BOTTOM);
    }
    switch (look.side()) {
      case LEFT -> alignment.setHorizontal(STHorizontalAlignment.LEFT);
      case RIGHT -> alignRight(alignment);
      case AS_STYLED -> {}
    }
  }

  /** Figures and their headings are kept apart from a text in the next column. */
  private static void alignRight(CTCellAlignment alignment) {
    alignment.setHorizontal(STHorizontalAlignment.RIGHT);
    if (!alignment.isSetIndent()) {
      alignment.setIndent(1);
    }
  }

  private static void apply(CTXf format) {
    format.setApplyFont(true);
    format.setApplyFill(true);
    format.setApplyBorder(true);
    format.setApplyNumberFormat(true);
    format.setApplyAlignment(true);
  }
}

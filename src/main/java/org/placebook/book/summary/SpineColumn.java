package org.placebook.book.summary;

import java.util.EnumSet;

/** The columns of the sheet of the spine chart's figures, in their order. */
enum SpineColumn {
  INDICATOR("Indicator"),
  OUR_AREA("Our area"),
  LOWEST("Lowest"),
  LOWER_QUARTILE("Lower quartile"),
  UPPER_QUARTILE("Upper quartile"),
  HIGHEST("Highest"),
  CENTRE("Centre"),
  OURS("Our figure"),
  ROW_PLACE("Row in the chart"),
  FROM("Line from"),
  LENGTH("Line length"),
  HALF_FROM("Middle half from"),
  HALF_LENGTH("Middle half length"),
  OURS_PLACE("Our place"),
  IN_TABLE("Column in its table\n(1 is A)");

  private final String heading;

  SpineColumn(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  /** Its place on the sheet, from 1. */
  int at(boolean isForAreas) {
    return (int)
        EnumSet.range(INDICATOR, this).stream()
            .filter(column -> isForAreas || !column.isOfOurs())
            .count();
  }

  /** Whether only a workbook that is made for areas has it. */
  boolean isOfOurs() {
    return this == OUR_AREA || this == OURS || this == OURS_PLACE;
  }

  boolean isLabel() {
    return this == INDICATOR || this == OUR_AREA;
  }

  /** Whether it holds an indicator's own figures, and no places on the chart. */
  boolean isOfIndicator() {
    return compareTo(LOWEST) >= 0 && compareTo(OURS) <= 0;
  }
}

package org.placebook.table.format;

/**
 * Excel's own formats by their numbers (ECMA-376 part 1, 18.8.30). The file does not hold their
 * codes; those of dates and money are the ones of the reader's country, here the United Kingdom.
 */
final class BuiltInFormats {
  private static final String DAY = "dd/mm/yyyy";
  private static final String MONEY = "\"£\"#,##0";
  private static final String IN_COLUMN = "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-";

  private BuiltInFormats() {}

  static String code(int number) {
    return switch (number) {
      case 1 -> "0";
      case 2 -> "0.00";
      case 3 -> "#,##0";
      case 4 -> "#,##0.00";
      case 5, 6 -> MONEY + ";-" + MONEY;
      case 7, 8 -> MONEY + ".00;-" + MONEY + ".00";
      case 9 -> "0%";
      case 10 -> "0.00%";
      case 11 -> "0.00E+00";
      case 12 -> "# ?/?";
      case 13 -> "# ??/??";
      case 15 -> "d-mmm-yy";
      case 16 -> "d-mmm";
      case 17 -> "mmm-yy";
      case 18 -> "h:mm AM/PM";
      case 19 -> "h:mm:ss AM/PM";
      case 20 -> "h:mm";
      case 21 -> "h:mm:ss";
      case 22 -> DAY + " h:mm";
      case 37, 38 -> "#,##0;-#,##0";
      case 39, 40 -> "#,##0.00;-#,##0.00";
      case 41, 42 -> IN_COLUMN;
      case 43, 44 -> IN_COLUMN.replace("#,##0", "#,##0.00");
      case 45 -> "mm:ss";
      case 46 -> "[h]:mm:ss";
      case 47 -> "mm:ss.0";
      case 48 -> "##0.0E+0";
      case 49 -> "@";
      default -> isDay(number) ? DAY : "General";
    };
  }

  /** The others are days, as countries in the east of Asia write them. */
  private static boolean isDay(int number) {
    return number == 14 || (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
  }
}

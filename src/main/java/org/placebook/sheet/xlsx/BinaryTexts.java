package org.placebook.sheet.xlsx;

import java.util.Set;
import org.placebook.sheet.parts.Refused;
import org.placebook.table.Superscripts;

/**
 * Rich texts of xlsb parts ([MS-XLSB] 2.5.122), superscripts as characters.
 *
 * @param raised the fonts that are superscript, by their place among the fonts
 */
record BinaryTexts(Set<Integer> raised) {
  private static final int HAS_RUNS = 1;
  private static final int RUN = 4;

  /** Without any superscripts. */
  static final BinaryTexts PLAIN = new BinaryTexts(Set.of());

  BinaryTexts {
    raised = Set.copyOf(raised);
  }

  /**
   * The text at a place.
   *
   * @param at where its flags stand, behind which is the text and behind that the runs
   */
  String rich(BinaryRecord record, int at) throws Refused {
    String text = record.wideString(at + 1);
    if (raised.isEmpty() || (record.u8(at) & HAS_RUNS) == 0) {
      return text;
    }
    int runs = at + 1 + 4 + 2 * text.length();
    int count = record.i32(runs);
    StringBuilder shown = new StringBuilder(text);
    for (int run = 0; run < count; run++) {
      int place = runs + 4 + RUN * run;
      int from = Math.min(record.u16(place), text.length());
      int to = run + 1 < count ? Math.min(record.u16(place + RUN), text.length()) : text.length();
      if (from < to && raised.contains(record.u16(place + 2))) {
        shown.replace(from, to, Superscripts.raise(text.substring(from, to)));
      }
    }
    return shown.toString();
  }
}

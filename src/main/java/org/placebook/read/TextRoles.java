package org.placebook.read;

import java.util.HashMap;
import java.util.Map;
import org.placebook.table.Names;
import org.placebook.table.Superscripts;
import org.placebook.table.format.NumberFormat;

/** The roles of texts by their look. Long files say the same words in many rows. */
final class TextRoles {
  private static final int LONGEST_NUMBER = 30;

  /**
   * Of more distinct texts than this the later ones are looked at each time; a long table of all
   * LSOAs has 36,000 codes and as many names.
   */
  private static final int MOST = 1 << 18;

  private final Map<String, CellRole> known = new HashMap<>();
  private boolean metDates;

  CellRole role(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return text.isBlank() ? CellRole.BLANK : CellRole.WORDS;
    }
    CellRole role = known.get(text);
    if (role == null) {
      role = look(text);
      if (known.size() < MOST) {
        known.put(text, role);
      }
    }
    return role;
  }

  /**
   * Whether a date was met, or a text that is one or a figure written in a way that is not read.
   */
  boolean metDates() {
    return metDates;
  }

  /** The role of a date by its format. */
  CellRole ofDate(NumberFormat format) {
    metDates = true;
    return format.isDuration() ? CellRole.NUMBER : CellRole.DAY;
  }

  private CellRole look(String text) {
    metDates |= EatenBands.isShownDate(text) || OtherNotations.isOne(text);
    String tidy = Names.tidy(text);
    if (tidy.isEmpty()) {
      return CellRole.BLANK;
    }
    if (Markers.looksLikeOne(Superscripts.without(tidy))) {
      return CellRole.MARKER;
    }
    return WrittenNumber.read(tidy).isPresent() ? CellRole.NUMBER_AS_TEXT : CellRole.WORDS;
  }
}

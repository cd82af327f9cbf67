package org.placebook.read;

import java.util.HashMap;
import java.util.Map;
import org.placebook.table.Names;
import org.placebook.table.Superscripts;

/** The roles of texts by their look. Long files say the same words in many rows. */
final class TextRoles {
  private static final int LONGEST_NUMBER = 30;

  /** Of more distinct texts than this the later ones are looked at each time. */
  private static final int MOST = 10_000;

  private final Map<String, CellRole> known = new HashMap<>();

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

  private static CellRole look(String text) {
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

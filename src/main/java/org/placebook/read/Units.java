package org.placebook.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit of a column as the file states it: in the heading, or before the table. */
final class Units {
  private static final Pattern BRACKETED = Pattern.compile(".*\\(([^()]{1,30})\\)\\s*\\d?$");
  private static final List<String> FACTS =
      List.of("units", "unit", "measure", "measures", "value type");

  private final String general;

  Units(Map<String, String> preamble) {
    String found = "";
    for (Map.Entry<String, String> fact : preamble.entrySet()) {
      if (found.isEmpty() && FACTS.contains(fact.getKey().toLowerCase(Locale.ROOT))) {
        found = fact.getValue();
      }
    }
    this.general = found;
  }

  String of(ColumnLayout layout, int column) {
    List<String> parts = layout.headings().parts(column);
    for (int i = parts.size() - 1; i >= 0; i--) {
      String part = parts.get(i);
      if (parts.size() > 1 && HeaderWords.isUnit(part) && !part.equalsIgnoreCase("number")) {
        return part.replaceAll("^\\(|\\)$", "");
      }
      Matcher bracketed = BRACKETED.matcher(part);
      if (bracketed.matches() && HeaderWords.namesUnit(part)) {
        return bracketed.group(1);
      }
    }
    return general;
  }
}

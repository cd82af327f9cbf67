package org.placebook.write.chart;

import java.util.ArrayList;
import java.util.List;
import org.placebook.write.chart.Drawing.Lettering;

/** Breaks the words of a picture into lines. */
final class Wrapping {
  private static final String CUT = "…";

  private Wrapping() {}

  /** Lines of at most this width in points; a longer word has a line to itself. None of nothing. */
  static List<String> lines(String text, Lettering type, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Plot.width(longer, type) > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** As much of a text as there is room for. */
  static String shortened(String text, Lettering type, double room) {
    if (Plot.width(text, type) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 1 && Plot.width(text.substring(0, end).strip() + CUT, type) > room) {
      end--;
    }
    return text.substring(0, end).strip() + CUT;
  }
}

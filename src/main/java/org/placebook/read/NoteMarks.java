package org.placebook.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.table.Letters;

/** Headings that end in the digit of a footnote: "Rank1", "Pupils(2)". They are kept as found. */
final class NoteMarks {
  private static final Pattern MARKED =
      Pattern.compile(".*\\p{L}{3}(\\d|\\(\\d\\)|\\[note \\d+\\])$");

  private static final Pattern BEHIND = Pattern.compile("(?: ?(?:\\([^()]*\\)|\\[[^\\]]*\\]))+$");

  private NoteMarks() {}

  /** A heading without what stands in brackets behind it: a unit, the mark of a note. */
  static String without(String heading) {
    return BEHIND.matcher(heading).replaceFirst("");
  }

  /** Says once a table which headings do, if notes beneath the table begin with that digit. */
  static void add(ColumnLayout layout, List<String> notes, Remarks remarks) {
    for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
      String heading = layout.headings().lowest(column);
      Matcher marked = MARKED.matcher(heading);
      if (marked.matches() && hasNote(notes, marked.group(1).replaceAll("\\D", ""))) {
        remarks.note(
            Letters.of(column) + layout.block().header().last(),
            "The heading \"%s\" ends in the mark of a footnote; it is kept as it stands."
                .formatted(heading));
        return;
      }
    }
  }

  private static boolean hasNote(List<String> notes, String digit) {
    Pattern start = Pattern.compile("[\\[(]?(?:note )?" + digit + "[\\]).:]? ?\\D.*");
    return notes.stream().anyMatch(note -> start.matcher(note).matches());
  }
}

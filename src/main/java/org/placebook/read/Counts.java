package org.placebook.read;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.placebook.table.format.SerialDays;

/** Which columns of figures hold whole numbers only, as counts do. */
final class Counts {
  private static final Pattern OF_DATES =
      Pattern.compile("(?i).*\\b(?:dates?|day|from|since|start|end|opened|closed|due)\\b.*");
  private static final int FEWEST_NUMBERS = 2;

  private final ColumnLayout layout;
  private final Survey survey;
  private final Map<Integer, Content> known = new HashMap<>();

  /** What a column holds: whether any decimals, how many numbers that are no years, what dates. */
  private record Content(boolean decimals, int counts, boolean otherDates) {}

  Counts(ColumnLayout layout) {
    this.layout = layout;
    this.survey = layout.block().strip().survey();
  }

  boolean in(int column) {
    return !content(column).decimals();
  }

  /** Whether a column is of counts, and every date in it is one that Excel made of a range. */
  boolean holdEatenRanges(int column) {
    Content content = content(column);
    return !content.decimals()
        && !content.otherDates()
        && content.counts() >= FEWEST_NUMBERS
        && !OF_DATES.matcher(layout.headings().of(column)).matches();
  }

  private Content content(int column) {
    return known.computeIfAbsent(column, this::look);
  }

  private Content look(int column) {
    boolean decimals = false;
    boolean otherDates = false;
    int counts = 0;
    for (int row : layout.rows()) {
      switch (survey.role(row, column)) {
        case NUMBER, NUMBER_AS_TEXT -> {
          double number = survey.number(row, column);
          decimals |= number != Math.rint(number);
          counts += survey.isYear(row, column) ? 0 : 1;
        }
        case DAY ->
            otherDates |= EatenRanges.of(SerialDays.of(survey.number(row, column))).isEmpty();
        default -> {}
      }
    }
    return new Content(decimals, counts, otherDates);
  }
}

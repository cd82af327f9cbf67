package org.placebook.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/**
 * Findings of one severity as a page lists them.
 *
 * @param heading what they ask of the analyst
 * @param count how many there are
 * @param items as many as anybody reads
 * @param more how many others there are; 0 for none
 */
public record FindingList(String heading, int count, List<Item> items, int more) {
  /** A finding: where, and what. */
  public record Item(String place, String sentence) {}

  /** Whether some are not listed. */
  public boolean hasMore() {
    return more > 0;
  }

  /**
   * The lists that have something in them, the gravest first.
   *
   * @param told those that are listed
   * @param counts how many there are of a severity
   * @param noted what notes ask of the analyst
   */
  static List<FindingList> of(List<Finding> told, ToIntFunction<Severity> counts, String noted) {
    return Arrays.stream(Severity.values())
        .filter(severity -> counts.applyAsInt(severity) > 0)
        .map(severity -> of(severity, told, counts.applyAsInt(severity), noted))
        .toList();
  }

  private static FindingList of(Severity severity, List<Finding> told, int count, String noted) {
    List<Item> items =
        told.stream().filter(f -> f.severity() == severity).map(FindingList::item).toList();
    return new FindingList(heading(severity, noted), count, items, count - items.size());
  }

  private static String heading(Severity severity, String noted) {
    return switch (severity) {
      case ERROR -> "Must be put right";
      case WARNING -> "Should be looked at";
      case NOTE -> noted;
    };
  }

  private static Item item(Finding finding) {
    return new Item(finding.place().toString(), finding.sentence());
  }
}

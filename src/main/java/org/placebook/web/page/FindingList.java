package org.placebook.web.page;

import java.util.ArrayList;
import java.util.List;
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
  private static final int MOST = 100;

  /** A finding: where, and what. */
  public record Item(String place, String sentence) {}

  /** Whether some are not listed. */
  public boolean hasMore() {
    return more > 0;
  }

  /** The lists that have something in them, the gravest first. */
  public static List<FindingList> of(List<Finding> findings) {
    List<FindingList> lists = new ArrayList<>();
    add(lists, "Must be put right", Severity.ERROR, findings);
    add(lists, "Should be looked at", Severity.WARNING, findings);
    add(lists, "Good to know", Severity.NOTE, findings);
    return lists;
  }

  private static void add(
      List<FindingList> lists, String heading, Severity severity, List<Finding> all) {
    List<Finding> wanted = all.stream().filter(f -> f.severity() == severity).toList();
    if (!wanted.isEmpty()) {
      lists.add(
          new FindingList(
              heading,
              wanted.size(),
              wanted.stream().limit(MOST).map(FindingList::item).toList(),
              Math.max(0, wanted.size() - MOST)));
    }
  }

  private static Item item(Finding finding) {
    return new Item(finding.place().toString(), finding.sentence());
  }
}

package org.placebook.child;

import java.util.List;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;

/** A finding on its way from a child process to its parent. */
public final class FindingLine {
  private static final String KIND = "finding";

  private FindingLine() {}

  /** The line for a finding. */
  public static List<String> of(Finding finding) {
    return List.of(
        KIND,
        finding.severity().name(),
        finding.place().file(),
        finding.place().sheet(),
        finding.place().cell(),
        finding.message());
  }

  /** The findings among the lines of an answer. */
  public static List<Finding> among(List<List<String>> answer) {
    return answer.stream()
        .filter(line -> line.get(0).equals(KIND))
        .map(
            line ->
                new Finding(
                    Severity.valueOf(line.get(1)),
                    new Place(line.get(2), line.get(3), line.get(4)),
                    line.get(5)))
        .toList();
  }
}

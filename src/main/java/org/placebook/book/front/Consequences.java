package org.placebook.book.front;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.placebook.book.table.LeftOut;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.FindingSpec;
import org.placebook.recipe.Recipe;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/**
 * Sentences and charts of what is left out: they are counted with it instead of being told one by
 * one.
 *
 * @param recipe that asks for them
 * @param leftOut what could not be made
 */
record Consequences(Recipe recipe, LeftOut leftOut) {

  /** What is said of sentences and charts, but for those that follow from what is left out. */
  List<Finding> without(List<Finding> ofSentences, List<Finding> ofCharts) {
    List<Finding> own = new ArrayList<>();
    for (FindingSpec spec : recipe.findings()) {
      String what = "The sentence '%s' on %s".formatted(spec.kind().words(), spec.table());
      boolean follows = leftOut.isAbout(spec.table(), spec.of());
      take(spec.place(), ofSentences, follows, what, own);
      if (leftOut.isAbout(spec.table(), "")) {
        leftOut.follows(what);
      }
    }
    for (ChartSpec spec : recipe.charts()) {
      boolean follows =
          Stream.of(spec.of(), spec.x(), spec.y())
              .filter(heading -> !heading.isEmpty())
              .anyMatch(heading -> leftOut.isAbout(spec.table(), heading));
      String what = "The %s of %s".formatted(spec.kind().words(), spec.table());
      take(spec.place(), ofCharts, follows, what, own);
    }
    return own;
  }

  private void take(
      Place place, List<Finding> said, boolean follows, String what, List<Finding> own) {
    for (Finding finding : said) {
      if (finding.place().equals(place)) {
        if (follows) {
          leftOut.follows(what);
        } else {
          own.add(finding);
        }
      }
    }
  }
}

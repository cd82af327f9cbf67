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
import org.placebook.table.WithFindings;

/**
 * Sentences and charts of what is left out: they are counted with it instead of being told one by
 * one.
 *
 * @param recipe that asks for them
 * @param leftOut what could not be tied
 */
record Consequences(Recipe recipe, LeftOut leftOut) {

  /** All that is left out, with what is said of sentences and charts for another reason. */
  WithFindings<LeftOut> of(List<Finding> ofSentences, List<Finding> ofCharts) {
    List<Finding> own = new ArrayList<>();
    List<String> following = new ArrayList<>();
    for (FindingSpec spec : recipe.findings()) {
      boolean follows = leftOut.isAbout(spec.table(), spec.of());
      List<Finding> said = at(spec.place(), ofSentences);
      if (!follows) {
        own.addAll(said);
      }
      if ((follows && !said.isEmpty()) || leftOut.isAbout(spec.table(), "")) {
        following.add("The sentence '%s' on %s".formatted(spec.kind().words(), spec.table()));
      }
    }
    for (ChartSpec spec : recipe.charts()) {
      boolean follows =
          Stream.of(spec.of(), spec.x(), spec.y())
              .filter(heading -> !heading.isEmpty())
              .anyMatch(heading -> leftOut.isAbout(spec.table(), heading));
      List<Finding> said = at(spec.place(), ofCharts);
      if (!follows) {
        own.addAll(said);
      } else if (!said.isEmpty()) {
        following.add("The %s of %s".formatted(spec.kind().words(), spec.table()));
      }
    }
    return new WithFindings<>(leftOut.following(following), own);
  }

  private static List<Finding> at(Place place, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.place().equals(place)).toList();
  }
}

package org.placebook.book.front;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.recipe.word.Show;

/** What the Notes say of the further columns of correlation sheets, where there are any. */
final class CorrelationNotes {
  private CorrelationNotes() {}

  /** Gives each note that the sheets need, with its name. */
  static void addTo(List<CorrelationSpec> specs, BiConsumer<String, String> notes) {
    Set<Show> shown = EnumSet.noneOf(Show.class);
    specs.forEach(spec -> shown.addAll(spec.show()));
    boolean ranks = shown.contains(Show.SPEARMAN) || shown.contains(Show.KENDALL);
    if (ranks || specs.stream().anyMatch(spec -> spec.method() != CoefficientKind.PEARSON)) {
      notes.accept(
          "Rank correlation",
          "Spearman's rho and Kendall's tau-b use the order of the areas only, so that one outlying"
              + " figure cannot make them. Their p counts all orders where n is small; the heading"
              + " says how it was found.");
    }
    if (specs.stream().anyMatch(spec -> spec.weights().isPresent())) {
      notes.accept(
          "Weighted correlation",
          "r in which each area counts by its weight, such as its people. Its p still uses the"
              + " number of areas, not of people.");
    }
    shown.stream()
        .flatMap(show -> show.note().stream())
        .forEach(note -> notes.accept(note.name(), note.text()));
  }
}

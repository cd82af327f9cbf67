package org.placebook.book.front;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.recipe.word.Show;

/** What the Notes say of the further columns of correlation sheets, where there are any. */
final class CorrelationNotes {
  private static final Map<Show, List<String>> NOTES = new EnumMap<>(Show.class);

  static {
    NOTES.put(
        Show.PARTIAL,
        List.of(
            "Partial correlation",
            "Partial r is the correlation of what is left of both columns once a straight line on"
                + " the given columns is taken off each. Its p is Student's t with n - 2 - k"
                + " degrees of freedom, k the number of given columns."));
    NOTES.put(
        Show.JACKKNIFE,
        List.of(
            "Jackknife",
            "The standard error of r by the jackknife: r is worked out anew without each area in"
                + " turn, and the error follows from how far these differ (Efron and Tibshirani"
                + " 1993). A large one says that few areas carry the relationship."));
    NOTES.put(
        Show.PERCENTAGE_BEND,
        List.of(
            "Percentage-bend correlation",
            "A correlation that outlying areas hardly move, as a fifth of the figures in each"
                + " column furthest from its middle count no further than the rest (Wilcox 1994)."
                + " Where it differs much from r, look at the outlying areas."));
    NOTES.put(
        Show.CLR,
        List.of(
            "Log-ratios",
            "r of centred log-ratios is the correlation of ln(share / geometric mean of all shares"
                + " on that side of the sheet). It frees shares from adding up to 100%, which"
                + " pushes r down (Aitchison 1986). Areas with a share of 0 have no log-ratios and"
                + " are left out."));
    NOTES.put(
        Show.COOKS_DISTANCE,
        List.of(
            "Influence",
            "Cook's distance says how far the straight line of the second measure on the first"
                + " moves without an area; above 1 is much. Leverage, from 1/n to 1, says how far"
                + " an area alone decides the line at its place. An area with a leverage of 1 has"
                + " no Cook's distance."));
    NOTES.put(
        Show.LINE,
        List.of(
            "Straight line",
            "The line of least squares of the second measure on the first. Its slope is in units of"
                + " the second for one unit of the first; the bounds are a 95% interval by"
                + " Student's t with n - 2 degrees of freedom. It describes these areas and says"
                + " nothing of cause."));
    NOTES.put(
        Show.WITHIN_GROUPS,
        List.of(
            "Within groups",
            "r within groups is the correlation once each group's own means are taken off, over"
                + " areas that are in a group. Areas of one group are often alike; where it is much"
                + " smaller than r, the relationship is one between groups."));
  }

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
    NOTES.forEach(
        (show, note) -> {
          if (shown.contains(show)) {
            notes.accept(note.get(0), note.get(1));
          }
        });
  }
}

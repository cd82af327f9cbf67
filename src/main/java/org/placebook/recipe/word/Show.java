package org.placebook.recipe.word;

import java.util.Optional;

/** What a correlation sheet shows of each pair. */
public enum Show implements Word {
  /** The coefficient. */
  R("r"),
  /** Positive, negative or none, in words. */
  DIRECTION("direction"),
  /** Its square, never negative. */
  R_SQUARED("r²; r2; r^2; r squared; r-squared"),
  /** How many areas. */
  N("n"),
  /** The probability of so strong a coefficient by chance. */
  P("p; p-value"),
  /** The same, adjusted for the number of tests. */
  ADJUSTED_P("adjusted p"),
  /** The 95% confidence interval. */
  CI("CI; confidence interval"),
  /** Spearman's rho. */
  SPEARMAN("Spearman"),
  /** Kendall's tau-b. */
  KENDALL("Kendall"),
  /** The range of r as each area is left out. */
  LEAVE_ONE_OUT("leave-one-out range; leave one out range; leave-one-out; leave one out"),
  /** r once the groups' means are taken off. */
  WITHIN_GROUPS(
      "r within groups; within groups",
      "Within groups",
      "r within groups is the correlation once each group's own means are taken off, over"
          + " areas that are in a group. Areas of one group are often alike; where it is much"
          + " smaller than r, the relationship is one between groups."),
  /** r without the areas named in Without. */
  WITHOUT("without"),
  /** r with the columns of Given taken out of both. */
  PARTIAL(
      "partial; partial r",
      "Partial correlation",
      "Partial r is the correlation of what is left of both columns once a straight line on"
          + " the given columns is taken off each. Its p is Student's t with n - 2 - k"
          + " degrees of freedom, k the number of given columns."),
  /** The standard error of r by the jackknife. */
  JACKKNIFE(
      "jackknife; jackknife standard error",
      "Jackknife",
      "The standard error of r by the jackknife: r is worked out anew without each area in"
          + " turn, and the error follows from how far these differ (Efron and Tibshirani"
          + " 1993). A large one says that few areas carry the relationship."),
  /** A correlation that outliers hardly move. */
  PERCENTAGE_BEND(
      "percentage bend; percentage-bend",
      "Percentage-bend correlation",
      "A correlation that outlying areas hardly move, as a fifth of the figures in each"
          + " column furthest from its middle count no further than the rest (Wilcox 1994)."
          + " Where it differs much from r, look at the outlying areas."),
  /** r of centred log-ratios: shares freed from adding up to 100. */
  CLR(
      "CLR; log-ratios; centred log-ratios",
      "Log-ratios",
      "r of centred log-ratios is the correlation of ln(share / geometric mean of all shares"
          + " on that side of the sheet). It frees shares from adding up to 100%, which"
          + " pushes r down (Aitchison 1986). Areas with a share of 0 have no log-ratios and"
          + " are left out."),
  /** The area that moves the line most, and the one that decides it most. */
  COOKS_DISTANCE(
      "Cook's distance; influence; leverage; Cook’s distance",
      "Influence",
      "Cook's distance says how far the straight line of the second measure on the first"
          + " moves without an area; above 1 is much. Leverage, from 1/n to 1, says how far"
          + " an area alone decides the line at its place. An area with a leverage of 1 has"
          + " no Cook's distance."),
  /** The straight line: slope with its error and interval, intercept, spread about it. */
  LINE(
      "line; regression; slope",
      "Straight line",
      "The line of least squares of the second measure on the first. Its slope is in units of"
          + " the second for one unit of the first; the bounds are a 95% interval by"
          + " Student's t with n - 2 degrees of freedom. It describes these areas and says"
          + " nothing of cause.");

  private final String spellings;
  private final String noteName;
  private final String noteText;

  Show(String spellings) {
    this(spellings, "", "");
  }

  Show(String spellings, String noteName, String noteText) {
    this.spellings = spellings;
    this.noteName = noteName;
    this.noteText = noteText;
  }

  /**
   * What a reader must know of a column.
   *
   * @param name such as {@code Jackknife}
   */
  public record Note(String name, String text) {}

  /** What the Notes say where it is shown, if it needs that. */
  public Optional<Note> note() {
    return noteText.isEmpty() ? Optional.empty() : Optional.of(new Note(noteName, noteText));
  }

  @Override
  public String spellings() {
    return spellings;
  }
}

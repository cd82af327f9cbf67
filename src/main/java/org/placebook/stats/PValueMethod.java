package org.placebook.stats;

/** How a p-value was found, to be named beside it. */
public enum PValueMethod {
  /** Student's t with n - 2 degrees of freedom. */
  STUDENT_T("Student's t, n - 2 degrees of freedom"),
  /** Every order of the figures counted. */
  ALL_PERMUTATIONS("exact, all permutations"),
  /** The exact distribution of Kendall's statistic without ties, by recursion. */
  KENDALL_RECURSION("exact, distribution without ties"),
  /** Student's t in place of the exact distribution of Spearman's coefficient. */
  SPEARMAN_T("approximation by Student's t, n - 2 degrees of freedom"),
  /** The normal distribution, its variance corrected for ties. */
  KENDALL_NORMAL("normal approximation, corrected for ties");

  private final String text;

  PValueMethod(String text) {
    this.text = text;
  }

  /** The method in words for a note. */
  public String text() {
    return text;
  }
}

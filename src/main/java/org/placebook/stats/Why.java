package org.placebook.stats;

/** Why a statistic cannot be given, in words that follow "not applicable:". */
public enum Why {
  /** A figure that is needed is missing. */
  MISSING("a figure is missing"),
  /** Fewer figures, or pairs of figures, than the statistic needs. */
  TOO_FEW("too few areas have figures"),
  /** All figures are alike, so nothing varies with them. */
  CONSTANT("all figures are the same"),
  /** The controls explain a column, or each other, completely. */
  EXPLAINED("the other columns leave nothing to correlate"),
  /** A share of nothing: both the part and the whole are nought. */
  SHARE_OF_NOTHING("the total is nought"),
  /** A part of something where the whole is nought: the figures contradict each other. */
  PART_WITHOUT_WHOLE("there is a part but no whole"),
  /** A change from nought or from less has no per cent. */
  BASE_NOT_POSITIVE("the earlier figure is not above nought"),
  /** A figure below nought where only counts or amounts make sense. */
  NEGATIVE("a figure is below nought"),
  /** A nought where a logarithm is taken. */
  LOGARITHM_OF_NOUGHT("the logarithm of nought does not exist"),
  /** One observation decides its own fitted value, so its influence has no measure. */
  FULL_LEVERAGE("the line passes through this area whatever its figure");

  private final String text;

  Why(String text) {
    this.text = text;
  }

  /** The reason in plain words, without a full stop. */
  public String text() {
    return text;
  }
}

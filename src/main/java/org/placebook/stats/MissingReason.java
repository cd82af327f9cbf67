package org.placebook.stats;

/** Why a statistic cannot be given. */
public enum MissingReason {
  /** A figure that is needed is missing. */
  MISSING,
  /** Fewer figures, or pairs of figures, than the statistic needs. */
  TOO_FEW,
  /** All figures are alike, so nothing varies with them. */
  CONSTANT,
  /** The controls explain a column, or each other, completely. */
  EXPLAINED,
  /** A share of nothing: both the part and the whole are zero. */
  SHARE_OF_NOTHING,
  /** A part of something where the whole is zero: the figures contradict each other. */
  PART_WITHOUT_WHOLE,
  /** A figure below zero where only counts or amounts make sense. */
  NEGATIVE,
  /** A zero where a logarithm is taken. */
  LOGARITHM_OF_NOUGHT
}

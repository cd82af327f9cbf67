package org.placebook.formula.measure;

/** Which end of a measure is the better one, if either is. */
public enum Good {
  /** The more the better. */
  HIGH,
  /** The less the better. */
  LOW,
  /** Neither. */
  NEITHER;

  /** The word for a figure above the one it is compared with. */
  public String above() {
    return switch (this) {
      case HIGH -> "better";
      case LOW -> "worse";
      case NEITHER -> "higher";
    };
  }

  /** The word for one below. */
  public String below() {
    return switch (this) {
      case HIGH -> "worse";
      case LOW -> "better";
      case NEITHER -> "lower";
    };
  }
}

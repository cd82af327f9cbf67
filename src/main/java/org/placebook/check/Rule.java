package org.placebook.check;

/**
 * A rule of the UK Government Analysis Function on spreadsheets ("Releasing statistics in
 * spreadsheets", "Making spreadsheets accessible: a brief checklist", "Using symbols in tables").
 *
 * @param number from 1; parts of one rule share its number
 * @param name the rule in a few words
 * @param essential whether the guidance calls it essential
 */
public record Rule(int number, String name, boolean essential) {

  /** Refuses a rule without a number or name. */
  public Rule {
    if (number < 1 || name.isBlank()) {
      throw new IllegalArgumentException("Not a rule: " + number + " '" + name + "'");
    }
  }
}

package org.placebook.check;

import org.placebook.table.Finding;
import org.placebook.table.Place;

/**
 * One breach of a rule, or one matter of judgement under it.
 *
 * @param rule the rule
 * @param level whether it is broken or only worth a look
 * @param place where; the first cell where there are several
 * @param found what was found
 * @param remedy how to put it right in Excel
 */
public record CheckResult(Rule rule, Level level, Place place, String found, String remedy) {

  /** How sure the check is. */
  public enum Level {
    /** The rule is broken. */
    ERROR,
    /** Somebody should look: whether the rule is broken is for people to judge. */
    ADVICE
  }

  /** The same in a file of another name. */
  CheckResult in(String file) {
    return new CheckResult(rule, level, place.in(file), found, remedy);
  }

  /** Whether the rule is broken. */
  public boolean isError() {
    return level == Level.ERROR;
  }

  /** As a located finding: an error, or a note. */
  public Finding finding() {
    String message = found + " " + remedy + " (Rule " + rule.number() + ": " + rule.name() + ")";
    return isError() ? Finding.error(place, message) : Finding.note(place, message);
  }
}

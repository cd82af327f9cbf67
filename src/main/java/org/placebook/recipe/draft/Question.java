package org.placebook.recipe.draft;

import java.util.List;
import org.placebook.table.Finding;

/**
 * What a table does not prove and its recipe can say.
 *
 * @param title the question in a few words
 * @param asked the finding that says what is not known
 * @param heading of the column of the sheet Inputs that the answer is written in
 * @param choices what can be answered
 */
public record Question(String title, Finding asked, String heading, List<Choice> choices) {
  /** Copies the list. */
  public Question {
    choices = List.copyOf(choices);
  }

  /**
   * An answer.
   *
   * @param words what is written into the cell; empty to leave it as it is
   * @param meaning the same, for an analyst
   */
  public record Choice(String words, String meaning) {}
}

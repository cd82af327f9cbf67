package org.placebook.recipe.draft;

import java.util.List;
import org.placebook.table.Finding;

/**
 * What a table does not prove and its recipe can say.
 *
 * @param title the question in a few words
 * @param asked the finding that says what is not known
 * @param why what stands in the way of knowing, in a sentence
 * @param isOpen whether nothing can be finished before it is answered; else the first choice stands
 * @param choices what can be answered
 */
public record DraftQuestion(
    String title, Finding asked, String why, boolean isOpen, List<Choice> choices) {
  /** Copies the list. */
  public DraftQuestion {
    choices = List.copyOf(choices);
  }

  /**
   * An answer.
   *
   * @param heading of the column of the sheet Inputs that it is written in
   * @param words what is written there; empty to leave it as it is
   * @param meaning the same, for an analyst
   */
  public record Choice(String heading, String words, String meaning) {}
}

package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placebook.recipe.Spreading;
import org.placebook.recipe.Spreading.Condition;
import org.placebook.recipe.spread.Guess;
import org.placebook.table.Finding;

/** Which rows of a long table are meant, where an area has several and nothing tells. */
final class RowsQuestion {
  private static final String KEEP = "Keep";
  private static final String CATEGORIES = "Categories";

  /** More values nobody chooses from; a template can name any. */
  private static final int MOST = 40;

  private RowsQuestion() {}

  /** How the table is spread, once each column that was asked about is answered. */
  static Optional<Spreading> answered(Guess guess, Answers answers) {
    List<String> categories = new ArrayList<>();
    List<Condition> keep = new ArrayList<>();
    for (Guess.Open column : guess.open()) {
      column.values().stream()
          .filter(value -> answers.has(KEEP, column.kept(value)))
          .findFirst()
          .ifPresent(value -> keep.add(new Condition(column.heading(), value)));
      if (answers.has(CATEGORIES, column.heading())) {
        categories.add(column.heading());
      }
    }
    boolean all = categories.size() + keep.size() == guess.open().size();
    return all && !guess.open().isEmpty()
        ? Optional.of(new Spreading(categories, List.of(), keep, false, List.of()))
        : Optional.empty();
  }

  /** What is asked: of each column, which of its values, or all as columns. */
  static List<DraftQuestion> of(Guess guess) {
    return guess.question().stream()
        .flatMap(asked -> guess.open().stream().map(column -> of(column, asked, why(guess))))
        .toList();
  }

  private static String why(Guess guess) {
    return "Each area stands in several rows of this table, and nothing tells which are meant. They"
        + " differ in: "
        + guess.open().stream().map(Guess.Open::heading).collect(Collectors.joining("; "))
        + ".";
  }

  private static DraftQuestion of(Guess.Open column, Finding asked, String why) {
    List<DraftQuestion.Choice> choices = new ArrayList<>();
    String all = "All of them: its values become columns";
    choices.add(new DraftQuestion.Choice(CATEGORIES, column.heading(), all));
    column.values().stream()
        .limit(MOST)
        .forEach(value -> choices.add(new DraftQuestion.Choice(KEEP, column.kept(value), value)));
    String title = "Which of '%s'?".formatted(column.heading());
    return new DraftQuestion(title, asked, why, true, choices);
  }
}

package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.recipe.proof.FigureKind;
import org.placebook.recipe.proof.PartsOfWhole;
import org.placebook.recipe.proof.TotalName;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Names;

/**
 * Whether columns that nothing proves to be parts of a whole are parts of one all the same: of a
 * column that is called a total, or else of their sum.
 */
final class WholeQuestion {
  private static final String HEADING = "Total";
  private static final String SUMMED = "sum of " + DraftNames.ONLY.list();
  private static final String WHY = "that is what was answered";

  private WholeQuestion() {}

  /** What is taken, once it is answered. */
  static PartsOfWhole answered(PartsOfWhole proved, FigureKind kind, Answers answers) {
    if (answers.to(HEADING).isEmpty() || proved instanceof PartsOfWhole.Taken || !canBe(kind)) {
      return proved;
    }
    List<FigureColumn> totals = totals(kind);
    List<FigureColumn> parts = new ArrayList<>(kind.additive());
    parts.removeAll(totals);
    Optional<FigureColumn> total =
        totals.stream().filter(column -> answers.has(HEADING, heading(column))).findFirst();
    return total.isPresent() || answers.has(HEADING, SUMMED)
        ? new PartsOfWhole.Taken(Unit.COUNT, parts, total, WHY)
        : proved;
  }

  private static boolean canBe(FigureKind kind) {
    return kind.additive().size() > 1 && kind.additive().size() > totals(kind).size();
  }

  private static List<FigureColumn> totals(FigureKind kind) {
    return kind.additive().stream().filter(TotalName::isOf).toList();
  }

  private static String heading(FigureColumn column) {
    return Names.tidy(column.heading());
  }

  /** What is asked, where columns may be parts for all that is known. */
  static Optional<DraftQuestion> of(DraftPlan plan, Finding claim) {
    if (!(plan.whole() instanceof PartsOfWhole.NotTaken not) || !canBe(plan.kind())) {
      return Optional.empty();
    }
    String why = "Nothing in the table proves it, since %s.".formatted(not.since());
    List<DraftQuestion.Choice> choices = new ArrayList<>();
    choices.add(choice("", "No, they are separate figures"));
    totals(plan.kind()).stream().map(WholeQuestion::partsOf).forEach(choices::add);
    if (choices.size() == 1) {
      choices.add(choice(SUMMED, "Yes, together they are the whole"));
    }
    return Optional.of(
        new DraftQuestion("Are its columns parts of one whole?", claim, why, false, choices));
  }

  private static DraftQuestion.Choice choice(String words, String meaning) {
    return new DraftQuestion.Choice(HEADING, words, meaning);
  }

  private static DraftQuestion.Choice partsOf(FigureColumn total) {
    String name = heading(total);
    return choice(name, "Yes, they are parts of '%s'".formatted(name));
  }
}

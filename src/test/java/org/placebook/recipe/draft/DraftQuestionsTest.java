package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.read.Recogniser;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Input;
import org.placebook.recipe.Spreading.Condition;
import org.placebook.recipe.Total;
import org.placebook.recipe.draft.DraftQuestion.Choice;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Table;

/** What is asked about a table that its figures do not prove, and what an answer makes of it. */
class DraftQuestionsTest {

  private static Draft draft(Table table, Answers answers) {
    return Drafts.among(List.of(table), answers).draft().orElseThrow();
  }

  private static Input input(Table table, Answers answers) {
    return draft(table, answers).recipe().recipe().orElseThrow().inputs().get(0);
  }

  private static final Table SHOPS =
      new FakeTable("f.xlsx", "Crimes", "Shops", "Parks")
          .row("", "x", 1, 2, 7)
          .row("", "y", 2, 3, 1)
          .row("", "z", 3, 5, 4)
          .table();

  @Test
  void columnsMayBeTheWholeTogether() {
    Draft draft = draft(SHOPS, Answers.NONE);
    assertThat(draft.questions())
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.title()).isEqualTo("Are its columns parts of one whole?");
              assertThat(question.isOpen()).isFalse();
              assertThat(question.asked()).isEqualTo(draft.claim());
              assertThat(question.why()).startsWith("Nothing in the table proves it, since ");
              assertThat(question.choices())
                  .containsExactly(
                      new Choice("Total", "", "No, they are separate figures"),
                      new Choice("Total", "sum of columns", "Yes, together they are the whole"));
            });
    Input answered = input(SHOPS, Answers.NONE.and("Total", "sum of columns"));
    assertThat(answered.total()).isEqualTo(new Total.SumOf("columns"));
    assertThat(answered.unit()).isEqualTo(Unit.COUNT);
    assertThat(draft(SHOPS, Answers.NONE.and("Total", "sum of columns")).questions()).isEmpty();
  }

  @Test
  void columnsStaySeparateFiguresByOtherAnswers() {
    assertThat(input(SHOPS, Answers.NONE.and("Total", "Crimes")).unit()).isEqualTo(Unit.VALUE);
    assertThat(input(SHOPS, Answers.NONE.and("Keep", "Sex = All")).unit()).isEqualTo(Unit.VALUE);
  }

  @Test
  void columnsMayBePartsOfOneThatIsCalledATotalButIsNotTheirSum() {
    Table table =
        new FakeTable("f.xlsx", "Crimes", "Shops", "Total")
            .row("", "x", 1, 2, 7)
            .row("", "y", 2, 3, 11)
            .row("", "z", 3, 5, 14)
            .table();
    assertThat(draft(table, Answers.NONE).questions().get(0).choices())
        .containsExactly(
            new Choice("Total", "", "No, they are separate figures"),
            new Choice("Total", "Total", "Yes, they are parts of 'Total'"));
    Draft answered = draft(table, Answers.NONE.and("Total", "Total"));
    Input input = answered.recipe().recipe().orElseThrow().inputs().get(0);
    assertThat(input.total()).isEqualTo(new Total.Column("Total"));
    assertThat(answered.claim().message())
        .isEqualTo(
            "Shares are of 'Total': 2 counts are taken as its parts, since that is what was"
                + " answered");
  }

  @Test
  void ofSeveralTotalsTheOneIsTakenThatWasAnswered() {
    Table table =
        new FakeTable("f.xlsx", "Crimes", "Shops", "Total", "All places")
            .row("", "x", 1, 2, 7, 9)
            .row("", "y", 2, 3, 11, 4)
            .row("", "z", 3, 5, 14, 17)
            .table();
    assertThat(draft(table, Answers.NONE).questions().get(0).choices())
        .extracting(Choice::words)
        .containsExactly("", "Total", "All places");
    Draft answered = draft(table, Answers.NONE.and("Total", "All places"));
    assertThat(answered.claim().message()).startsWith("Shares are of 'All places': 2 counts");
    assertThat(input(table, Answers.NONE.and("Total", "Crimes")).unit()).isEqualTo(Unit.VALUE);
  }

  @Test
  void nothingIsAskedWhereColumnsCannotBeParts() {
    Table means = new FakeTable("f.xlsx", "Mean pay", "Mean age").row("", "x", 1.5, 2).table();
    assertThat(draft(means, Answers.NONE).questions()).isEmpty();
    assertThat(input(means, Answers.NONE.and("Total", "sum of columns")).unit())
        .isEqualTo(Unit.VALUE);
    Table totals = new FakeTable("f.xlsx", "Total", "All").row("", "x", 1, 2).table();
    assertThat(draft(totals, Answers.NONE).questions()).isEmpty();
    Table one = new FakeTable("f.xlsx", "Crimes", "Mean").row("", "x", 1, 2.5).table();
    assertThat(draft(one, Answers.NONE).questions()).isEmpty();
  }

  @Test
  void noAnswerUndoesWhatIsProved() {
    Table proved =
        new FakeTable("f.xlsx", "A", "B", "Total")
            .row("", "x", 10, 20, 30)
            .row("", "y", 11, 27, 38)
            .row("", "z", 14, 26, 40)
            .table();
    assertThat(input(proved, Answers.NONE.and("Total", "sum of columns")).total())
        .isEqualTo(new Total.Column("Total"));
  }

  /** A row for each of three districts, some industries and two kinds of size, without a total. */
  private static Table industries(int industries) throws UnreadableFile {
    List<String> rows = new ArrayList<>();
    rows.add("Area code | Area name | Industry | Size | Firms");
    int figure = 5;
    for (String area :
        List.of("E08000001 | Bolton", "E08000002 | Bury", "E08000003 | Manchester")) {
      for (int industry = 1; industry <= industries; industry++) {
        for (String size : List.of("Small", "Large")) {
          figure = (figure * 37 + 11) % 400;
          rows.add("%s | Industry %02d | %s | %d".formatted(area, industry, size, figure));
        }
      }
    }
    return Recogniser.recognise(new FakeFile().sheet("Data", rows.toArray(String[]::new)))
        .tables()
        .get(0);
  }

  @Test
  void rowsOfALongTableAreAskedForColumnByColumn() throws UnreadableFile {
    Table table = industries(3);
    Drafts drafts = Drafts.among(List.of(table), Answers.NONE);
    assertThat(drafts.draft()).isEmpty();
    List<DraftQuestion> questions = drafts.questions();
    assertThat(questions)
        .extracting(DraftQuestion::title)
        .containsExactly("Which of 'Industry'?", "Which of 'Size'?");
    assertThat(questions)
        .allSatisfy(
            question -> {
              assertThat(question.isOpen()).isTrue();
              assertThat(question.why()).endsWith("They differ in: Industry; Size.");
            });
    assertThat(questions.get(1).choices())
        .containsExactlyInAnyOrder(
            new Choice("Categories", "Size", "All of them: its values become columns"),
            new Choice("Keep", "Size = Small", "Small"),
            new Choice("Keep", "Size = Large", "Large"));
    assertThat(questions.get(1).choices().get(0).heading()).isEqualTo("Categories");
  }

  @ParameterizedTest
  @CsvSource({"40, 41", "41, 41"})
  void fortyValuesAreOfferedToChooseFrom(int industries, int choices) throws UnreadableFile {
    assertThat(
            Drafts.among(List.of(industries(industries)), Answers.NONE)
                .questions()
                .get(0)
                .choices())
        .hasSize(choices);
  }

  @Test
  void anAnswerToEachQuestionSpreadsTheTable() throws UnreadableFile {
    Table table = industries(3);
    Answers one = Answers.NONE.and("Categories", "Industry");
    assertThat(Drafts.among(List.of(table), one).draft()).isEmpty();
    Input input = input(table, one.and("Keep", "Size = Large"));
    assertThat(input.spreading().categories()).containsExactly("Industry");
    assertThat(input.spreading().keep()).containsExactly(new Condition("Size", "Large"));
    Input both = input(table, one.and("Categories", "Size"));
    assertThat(both.spreading().categories()).containsExactly("Industry", "Size");
    assertThat(both.spreading().keep()).isEmpty();
  }

  @Test
  void theQuestionIsSaidToSomeoneWithoutARecipeAndProposedInATemplate() throws UnreadableFile {
    Table table = industries(3);
    assertThat(Drafts.among(List.of(table), Answers.NONE).whyNone())
        .hasValueSatisfying(
            said ->
                assertThat(said.message())
                    .endsWith(
                        "'template draft' with this file writes one in which these cells are"
                            + " filled in"));
    Draft proposed = Drafts.proposed(List.of(table)).orElseThrow();
    DraftSheet choices = proposed.sheets().get(proposed.sheets().size() - 1);
    assertThat(choices.name()).isEqualTo("Values for Keep");
    assertThat(choices.rows().get(0)).containsExactly("Heading", "Value", "Rows", "Words for Keep");
    assertThat(choices.rows())
        .contains(List.of("Size", "Large", "9", "Size = Large"))
        .noneMatch(row -> row.get(0).equals("Industry"));
    assertThat(proposed.remarks())
        .anyMatch(said -> said.message().startsWith("Each area stands in several rows"));
  }
}

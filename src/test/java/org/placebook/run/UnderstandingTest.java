package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.recipe.draft.Answers;
import org.placebook.recipe.draft.DraftQuestion;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** What is understood of files, and what is asked: the questions of a page and of a template. */
class UnderstandingTest {
  /** Small inputs that ask; not part of the project, and left out where they are not beside it. */
  private static final Path CASES = Path.of("../shared/cases");

  @TempDir Path temporary;

  private static Understanding of(Path file, Answers answers) {
    return Understanding.of(List.of(file), Optional.empty(), answers, LimitSettings.of(Map.of()));
  }

  /** Every question that the words of a finding ask has choices, and no other is asked. */
  @Test
  void whatTheFindingsAskCanBeAnswered() throws IOException {
    assumeTrue(Files.exists(CASES), "skipped: the shared cases are not beside the project");
    int asked = 0;
    SoftAssertions all = new SoftAssertions();
    for (Path file : cases()) {
      Understanding understood = of(file, Answers.NONE);
      if (understood.template().isEmpty()) {
        List<String> asking =
            understood.findings().stream().filter(Asking::isIn).map(Finding::message).toList();
        all.assertThat(understood.questions().isEmpty())
            .describedAs("%s asks %s", file, asking)
            .isEqualTo(asking.isEmpty());
        asked += understood.questions().isEmpty() ? 0 : 1;
      }
    }
    all.assertAll();
    assertThat(asked).isGreaterThan(10);
  }

  /** How a finding asks for words that would settle it. */
  private static final class Asking {
    private Asking() {}

    /** A note that columns are no parts asks nothing: periods of one measure never are. */
    static boolean isIn(Finding finding) {
      String message = finding.message();
      return finding.severity() != Severity.NOTE
          && (message.contains("if they are, write in Total")
              || (message.contains("it cannot be told which are meant")
                  && message.contains("Write in Keep")));
    }
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> top = Files.list(CASES);
        Stream<Path> longer = Files.list(CASES.resolve("long"))) {
      return Stream.concat(top, longer)
          .filter(Files::isRegularFile)
          .filter(
              file -> !file.toString().matches(".*(_template\\.xlsx|expected\\.csv|\\.md|\\.py)"))
          .filter(file -> !file.endsWith("far_cell.xlsx"))
          .sorted()
          .toList();
    }
  }

  /** The template with the answer gives shares, whose sum is 1. */
  @Test
  void anAnswerStandsInTheTemplate() throws IOException {
    Path file = temporary.resolve("components.csv");
    Files.writeString(
        file,
        """
        Area code,Area,Births,Deaths,Arrivals
        E06000001,Hartlepool,1000,1050,300
        E06000002,Middlesbrough,1090,1091,260
        E06000005,Darlington,1360,1214,330
        """);
    DraftQuestion question = of(file, Answers.NONE).questions().get(0);
    DraftQuestion.Choice yes = question.choices().get(1);
    Understanding answered = of(file, Answers.NONE.and(yes.heading(), yes.words()));

    assertThat(question.isOpen()).isFalse();
    assertThat(answered.questions()).isEmpty();
    assertThat(answered.taken()).containsEntry("Total", "sum of columns");
    assertThat(answered.taken()).containsEntry("Unit", "count");
    Path template = temporary.resolve("components-template.xlsx");
    answered.save(template);
    Outcome outcome =
        Run.process(
            new Request(List.of(file), Optional.of(template), temporary.resolve("out")),
            Progress.SILENT);
    assertThat(outcome).isInstanceOf(Outcome.Finished.class);
    // 1,050 of 2,350, 1,091 of 2,441: the largest in two areas of three.
    assertThat(((Outcome.Finished) outcome).points().get(0))
        .contains("Deaths", "44.7%", "2 of 3 areas");
  }
}

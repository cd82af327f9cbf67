package org.placebook.book.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placebook.book.Book;
import org.placebook.book.Cells;
import org.placebook.book.Edition;
import org.placebook.book.TableSheet;
import org.placebook.book.front.Assembly;
import org.placebook.read.Recogniser;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Table;
import org.placebook.table.Text;

/**
 * The sentences of the founding case. The expected facts were counted in Python with the csv module
 * from employees-2019-percent-by-district.csv and qualifications-2011-by-district.csv over the 37
 * codes of areas-six-combined-authorities.csv: the maximum of each row with its ties, share of
 * Level 4 above England's, and per cent over England's per cent above 1.1 or below 0.9.
 */
class FindingsSheetTest {
  private static Book book() throws IOException, UnreadableFile {
    List<Table> tables = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("samples", "levelling-up"))) {
      for (Path path : files.sorted().toList()) {
        try (SpreadsheetFile file = Spreadsheets.open(path, Limits.DEFAULT)) {
          tables.addAll(Recogniser.recognise(file).tables());
        }
      }
    }
    Path template = Path.of("templates", "levelling-up.xlsx");
    try (SpreadsheetFile file = Spreadsheets.open(template, Limits.DEFAULT)) {
      Recipe recipe = RecipeReader.read(file).recipe().orElseThrow();
      Assembly.Result result =
          Assembly.of(
              new Assembly.Request(
                  InputMatcher.match(recipe, tables), List.of(), List.of(), "1", Edition.WORKING));
      return result.book();
    }
  }

  private static List<String> sentences(Book book, String name) {
    TableSheet sheet =
        (TableSheet) book.sheets().stream().filter(s -> s.name().equals(name)).findFirst().get();
    Cells cells = sheet.columns().get(1).cells();
    List<String> sentences = new ArrayList<>();
    for (int row = 0; row < cells.size(); row++) {
      sentences.add(((Text) cells.value(row)).text());
      assertThat(sheet.columns().get(2).cells().link(row)).isPresent();
    }
    return sentences;
  }

  @Test
  void saysOfTheFoundingCaseWhatTheFiguresSay() throws IOException, UnreadableFile {
    String all = String.join("\n", sentences(book(), "Findings in full"));
    assertThat(all)
        .contains("Health is the largest of the 18 sectors in 21 of 37 areas")
        .contains("Manufacturing is the largest of the 18 sectors in 4 of 37 areas")
        .contains("Education is the largest of the 18 sectors in 2 of 37 areas")
        .contains("Stockton-on-Tees (each 12.9%)")
        .contains("Walsall (each 13.6%)")
        .contains("Peterborough (each 12.6%)")
        .contains("10 of 37 areas exceed England's 27.4% for Level 4 and above")
        .contains("South Cambridgeshire (2.87)")
        .contains("Greater Manchester: of 180 figures (10 areas by 18), 70 are over, 79 under, 31")
        .contains("Tees Valley: of 90 figures (5 areas by 18), 27 are over, 47 under, 16")
        .contains("r = -0.928, negative, over 37 areas")
        .contains("Both are shares of one total, which ties them to each other.")
        .contains("Within groups of areas r is 0.641.");
  }

  /** A reader takes in seven short sentences of a table; what is told is in the full ones too. */
  @Test
  void tellsFewAndShortSentencesOfEachTable() throws IOException, UnreadableFile {
    Book book = book();
    List<String> brief = sentences(book, "Findings");
    TableSheet sheet =
        (TableSheet)
            book.sheets().stream().filter(s -> s.name().equals("Findings")).findFirst().get();
    Map<String, Integer> counts = new HashMap<>();
    Cells topics = sheet.columns().get(0).cells();
    for (int row = 0; row < topics.size(); row++) {
      counts.merge(((Text) topics.value(row)).text(), 1, Integer::sum);
    }
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(1, 7));
    assertThat(brief)
        .allSatisfy(sentence -> assertThat(sentence.split("\\s+").length).isLessThanOrEqualTo(35))
        .contains("10 of 37 areas exceed England's 27.4% for Level 4 and above.")
        .contains("Health is the largest of the 18 sectors in 21 of 37 areas.")
        .anySatisfy(s -> assertThat(s).contains("across areas, not people"));
    assertThat(brief).doesNotHaveDuplicates();
  }
}

package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.formula.measure.Good;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.FakeFile;
import org.placebook.sheet.UnreadableFile;

/** A row of Columns: heading, formula, list, format, and which end is the better one. */
class ColumnsSheetTest {

  private static FakeFile file(String headings, String... rows) {
    String[] sheet = new String[rows.length + 1];
    sheet[0] = "Table | Heading | Formula | " + headings;
    System.arraycopy(rows, 0, sheet, 1, rows.length);
    return new FakeFile()
        .sheet("Inputs", "Input | Unit", "jobs |", "pay | value")
        .sheet("Lists", "List | Column", "sectors | Retail", "sectors | 4 : Making (C)")
        .sheet("Tables", "Table", "T")
        .sheet("Columns", sheet)
        .sheet("Notes", "Note | Text", "note 1 | Rounded.");
  }

  private static ColumnSpec read(String headings, String row) throws UnreadableFile {
    return Mistakes.none(file(headings, row)).tables().get(0).columns().get(0);
  }

  private static String mistake(FakeFile file) throws UnreadableFile {
    List<String> said = Mistakes.in(file);
    assertThat(said).hasSize(1);
    return said.get(0);
  }

  @Test
  void aHeadingKeepsItsLinesAndNoOtherBlanks() throws UnreadableFile {
    assertThat(read("Format", "T | \\n Jobs   in all \\n\\n (%)\\n | 1 |").heading())
        .isEqualTo("Jobs in all\n(%)");
  }

  @Test
  void aListAndEachGoTogether() throws UnreadableFile {
    assertThat(read("For each", "T | {each} | {each} | Sectors").forEach()).contains("Sectors");
    assertThat(mistake(file("For each", "T | All | {each} | sectors")))
        .startsWith("Columns B2: For each makes several columns, so the heading must hold {each}");
    assertThat(mistake(file("For each", "T | {each} | 1 |")))
        .isEqualTo(
            "Columns B2: The heading holds {each}, so For each must name a list. There are:"
                + " sectors");
    assertThat(mistake(file("For each", "T | {each} | {each} | sektors")))
        .isEqualTo("Columns D2: There is no list 'sektors'; the nearest is 'sectors'");
  }

  @Test
  void oneEndMayBeTheBetterOne() throws UnreadableFile {
    assertThat(read("Good is", "T | A | 1 |").good()).isEqualTo(Good.NEITHER);
    assertThat(read("Good is", "T | A | 1 | High").good()).isEqualTo(Good.HIGH);
    assertThat(read("Good is", "T | A | 1 | low").good()).isEqualTo(Good.LOW);
    assertThat(mistake(file("Good is", "T | A | 1 | lwo")))
        .isEqualTo(
            "Columns D2: 'lwo' is not a word for Good is; the nearest is 'low'. It takes: high;"
                + " low");
  }

  @Test
  void aFormatThatIsNoneIsRefusedAndAnotherTaken() throws UnreadableFile {
    assertThat(read("Format", "T | A | 1 | percent 0").format().excelFormat()).isEqualTo("0%");
    FakeFile wrong = file("Format", "T | A | jobs[A] | percnt 1");
    assertThat(mistake(wrong))
        .isEqualTo(
            "Columns D2: 'percnt 1' is not a word for Format; the nearest is 'percent 1'. It takes:"
                + " percent 1; decimal 2; whole; text; an Excel number format such as 0.00");
    ColumnSpec column = RecipeReader.read(wrong).asFarAsRead().tables().get(0).columns().get(0);
    assertThat(column.format().words()).isEqualTo("whole");
  }

  /** The number of decimals that a figure of its kind is usually printed with. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE(jobs[A]) | percent 1",
        "CAGR(jobs[A], jobs[B], 5) | percent 1",
        "GAP(jobs[A]) | decimal 1",
        "RATE(jobs[A], 1000, jobs[B]) | decimal 1",
        "RANK(jobs[A]) | whole",
        "COUNTAREAS(jobs[A] > 1) | whole",
        "LARGEST(sectors) | text",
        "UPPER(\"a\") | text",
        "jobs[A] | whole",
        "JOBS[A] | whole",
        "pay[A] | decimal 1",
        "TOTAL(jobs[A]) | whole",
        "GROUP(SHARE(jobs[A])) | percent 1",
        "MAX(pay[A], jobs[A]) | decimal 1",
        "IF(jobs[A] > 1, RANK(jobs[A]), SHARE(jobs[A])) | whole",
        "IFERROR(SHARE(jobs[A]), jobs[A]) | percent 1",
        "\"all\" | text",
        "\"all \" & jobs[A] | text",
        "jobs[A] / jobs[B] | decimal 2",
        "LQ(jobs[A]) | decimal 2",
        "[All] | decimal 2",
      })
  void aBlankFormatIsOneThatSuitsTheFormula(String formula, String format) throws UnreadableFile {
    FakeFile file = file("Format", "T | New | %s |".formatted(formula), "T | All | 1 |");
    assertThat(Mistakes.none(file).tables().get(0).columns().get(0).format().words())
        .isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"1 +, cannot be read", "SHAER(jobs[A]), the nearest is SHARE"})
  void aFormulaThatCannotBeReadIsRefused(String formula, String said) throws UnreadableFile {
    FakeFile file = file("Format", "T | A | %s |".formatted(formula), "T | B | [A] |");
    assertThat(mistake(file))
        .startsWith("Columns C2: The formula '%s' cannot be read: ".formatted(formula))
        .contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"T | a", "T | A"})
  void headingsOfATableMustDiffer(String second) throws UnreadableFile {
    assertThat(mistake(file("Format", "T | A | 1 |", second + " | 2 |")))
        .startsWith("Columns C3: Two columns of 'T' have the heading '")
        .endsWith("headings of a table must differ");
  }

  @Test
  void headingsOfTheMembersMustDifferFromOthers() throws UnreadableFile {
    FakeFile file = file("For each", "T | {each} (%) | {each} | sectors", "T | making (%) | 1 |");
    assertThat(mistake(file))
        .startsWith("Columns C3: Two columns of 'T' have the heading 'making (%)'");
  }

  @Test
  void saysWhichTableOrNoteIsNotThere() throws UnreadableFile {
    assertThat(mistake(file("Note", "T | A | 1 | note 1", "TT | B | 1 | note 1")))
        .isEqualTo("Columns A3: There is no table 'TT'; the nearest is 'T'");
    assertThat(mistake(file("Note", "T | A | 1 | note 1; note 2")))
        .startsWith("Columns D2: There is no note 'note 2' on the sheet Notes; the nearest is");
  }
}

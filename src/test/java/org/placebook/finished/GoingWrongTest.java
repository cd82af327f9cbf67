package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.Outcome;
import org.placebook.table.Finding;

/**
 * Each way of going wrong has its message: where, what was found, what was looked for, what to do.
 * Whatever can be finished is, and the sheet Checks lists the message too.
 */
class GoingWrongTest {
  private static final String NO_EMPLOYEES =
      "No table was found for the input 'jobs': looked for 'Business Register and Employment"
          + " Survey' and 'Industry percentage'";
  private static final String LEVEL_4 = "Level 4 and above (%)";
  private static final String MANUFACTURING = "Manufacturing (LQ)";

  @TempDir Path folder;

  @Test
  void missingInput() throws IOException {
    Finished finished = finish(Jobs.QUALIFICATIONS);

    finished.says(
        "levelling-up.xlsx, sheet Inputs, cell A3",
        NO_EMPLOYEES,
        "Left out because of it: Table 2, Table 3, ");
    finished.has("Table 1", "Table 5", "Findings", "Checks").hasNot("Table 2", "Table 4");
  }

  @Test
  void twoCandidates() throws IOException {
    Path copy = folder.resolve("employees-again.xlsx");
    Files.copy(Jobs.EMPLOYEES, copy);
    Finished finished = finish(Jobs.QUALIFICATIONS, Jobs.EMPLOYEES, copy);

    finished.says(
        "levelling-up.xlsx, sheet Inputs, cell A3",
        "2 tables fit the input 'jobs': employees-2019.xlsx, sheet Data, A8:AL373",
        "employees-again.xlsx, sheet Data, A8:AL373",
        "Leave one of the files out, or add to Look for a word that only one has: 'again'");
    finished.has("Table 1").hasNot("Table 2");
  }

  @Test
  void unknownColumn() throws IOException {
    Path template = list("Manufacturing", "3 : Manufactoring (C)");
    Finished finished = finishBy(template, Jobs.QUALIFICATIONS, Jobs.EMPLOYEES);

    finished.says(
        "levelling-up.xlsx, sheet Lists, cell C11",
        "The list 'sectors' cannot be made",
        "employees-2019.xlsx, sheet Data, table A8:AL373 has no column '3 : Manufactoring (C)'",
        "the nearest is '3 : Manufacturing (C) | number'");
    finished.has("Table 1", "Table 5").hasNot("Table 2");
  }

  @Test
  void unknownColumnInAFormula() throws IOException {
    Path own = folder.resolve("levelling-up.xlsx");
    try (Edits edits = Edits.of(Jobs.FOUNDING_TEMPLATE, own)) {
      for (Row row : edits.sheet("Columns")) {
        for (Cell cell : row) {
          if (Edits.text(cell).startsWith("GAP(")) {
            cell.setCellValue("GAP(residents[Level 4 qualification and over])");
          }
        }
      }
      edits.save();
    }
    Finished finished = finishBy(own, Jobs.QUALIFICATIONS, Jobs.EMPLOYEES);

    finished.says(
        "levelling-up.xlsx, sheet Columns, cell C4",
        "The column 'Level 4 and above, gap to England (percentage points)' of Table 1 is left out",
        "has no column 'Level 4 qualification and over'",
        "the nearest is 'Level 4 qualifications and above'");
    assertThat(finished.table("Table 1").headings())
        .contains(LEVEL_4)
        .noneMatch(heading -> heading.contains("gap to England"));
    finished.has("Table 2", "Table 3", "Table 4", "Table 5");
  }

  @Test
  void unmatchedArea() throws IOException {
    Path own = folder.resolve("levelling-up.xlsx");
    try (Edits edits = Edits.of(Jobs.FOUNDING_TEMPLATE, own)) {
      Row row = edits.row("Areas", "Bolton");
      row.getCell(0).setCellValue("E08000099");
      row.getCell(1).setCellValue("Boltonn");
      edits.save();
    }
    Finished finished = finishBy(own, Jobs.QUALIFICATIONS, Jobs.EMPLOYEES);

    finished.says(
        "qualifications-2011.xlsx, sheet Data, cells A9:J420",
        "Boltonn (E08000099) is not in the input 'residents'",
        "the nearest is Bolton (E08000001)");
    finished.shows("Table 1", "Boltonn", LEVEL_4, "[x]");
    assertThat(finished.table("Table 1").rows())
        .extracting(row -> finished.table("Table 1").text(row, "Area name"))
        .doesNotContain("Greater Manchester")
        .contains("Boltonn");
    finished.shows("Table 3", "Boltonn", MANUFACTURING, "[x]");
    finished.figure("Table 1", "Bury", LEVEL_4);
  }

  @Test
  void duplicateArea() throws IOException {
    Path twice = folder.resolve("qualifications-2011.xlsx");
    try (Edits edits = Edits.of(Jobs.QUALIFICATIONS, twice)) {
      Row bolton = edits.row("Data", "Bolton");
      Row wales = edits.row("Data", "Wales");
      wales.getCell(0).setCellValue(Edits.text(bolton.getCell(0)));
      wales.getCell(1).setCellValue(Edits.text(bolton.getCell(1)));
      edits.save();
    }
    Finished finished = finish(twice, Jobs.EMPLOYEES);

    finished.says(
        "qualifications-2011.xlsx, sheet Data, cell B51",
        "Bolton (E08000001) is here twice: it stands in B14 already.",
        "left out until one row is gone");
    finished.shows("Table 1", "Bolton", LEVEL_4, "[x]");
    finished.figure("Table 3", "Bolton", MANUFACTURING);
  }

  @Test
  void suppressedCell() throws IOException {
    Finished finished = finish(Jobs.QUALIFICATIONS, employees("Bolton", "c"));

    finished.says("employees-2019.xlsx, sheet Data, cell G35", "\"c\" is read as confidential [c]");
    finished.shows("Table 2", "Bolton", "Manufacturing (%)", "[c]");
    finished.shows("Table 2", "Bolton", "Largest sector", "[c]");
    finished.shows("Table 3", "Bolton", MANUFACTURING, "[c]");
    assertThat(n(finished)).isEqualTo(36);
  }

  @Test
  void textInAFigureColumn() throws IOException {
    Finished finished = finish(Jobs.QUALIFICATIONS, employees("Bolton", "see the note below"));

    finished.says(
        "employees-2019.xlsx, sheet Data, cell G35",
        "\"see the note below\" stands where a number was expected",
        "read as not available [x]");
    finished.shows("Table 3", "Bolton", MANUFACTURING, "[x]");
    assertThat(n(finished)).isEqualTo(36);
  }

  @Test
  void zeroDenominator() throws IOException {
    Finished finished = finish(Jobs.QUALIFICATIONS, employees("England", "0"));

    finished.shows("Table 3", "Bolton", MANUFACTURING, "[z]");
    finished.figure("Table 2", "Bolton", "Manufacturing (%)");
    finished.figure("Table 3", "Bolton", "Retail (LQ)");
  }

  @Test
  void missingComparator() throws IOException {
    Path none = folder.resolve("employees-2019.xlsx");
    try (Edits edits = Edits.of(Jobs.EMPLOYEES, none)) {
      Row england = edits.row("Data", "England");
      england.getCell(0).setCellValue("Somewhere");
      england.getCell(1).setCellValue("E92000009");
      edits.save();
    }
    Finished finished = finish(Jobs.QUALIFICATIONS, none);

    finished.says(
        "employees-2019.xlsx, sheet Data, cells A8:AL373",
        "The comparator 'England' of the input 'jobs' has no row",
        "never replaced by a sum of areas",
        "Download the table with that area as well.");
    finished.shows("Table 3", "Bolton", MANUFACTURING, "[x]");
    finished.shows("Table 2", "England", "Manufacturing (%)", "[x]");
    finished.figure("Table 2", "Bolton", "Manufacturing (%)");
  }

  @Test
  void encryptedFile() throws Exception {
    Finished finished = finish(Jobs.QUALIFICATIONS, encrypted(Jobs.EMPLOYEES));

    finished.says(
        "employees-2019.xlsx",
        "protected with a password",
        "remove the password (File, Info, Protect Workbook)");
    finished.says("levelling-up.xlsx, sheet Inputs, cell A3", NO_EMPLOYEES);
    finished.has("Table 1", "Table 5").hasNot("Table 2");
  }

  @Test
  void truncatedZip() throws IOException {
    byte[] whole = Files.readAllBytes(Jobs.EMPLOYEES);
    Path cut = folder.resolve("employees-2019.xlsx");
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    Finished finished = finish(Jobs.QUALIFICATIONS, cut);

    finished.says("employees-2019.xlsx", "cut short or damaged", "Copy or download it again");
    finished.says("levelling-up.xlsx, sheet Inputs, cell A3", NO_EMPLOYEES);
    finished.has("Table 1", "Table 5").hasNot("Table 2");
  }

  @Test
  void noWorkbookAtAll() throws IOException {
    Finished finished = finish(Jobs.QUALIFICATIONS, letter());

    finished.says("employees-2019.xlsx", "no spreadsheet");
    finished.says("levelling-up.xlsx, sheet Inputs, cell A3", NO_EMPLOYEES);
    finished.has("Table 1", "Table 5").hasNot("Table 2");
  }

  @Test
  void nothingButWhatCannotBeRead() throws IOException {
    Path out = folder.resolve("out");
    Outcome outcome = Jobs.outcome(Jobs.FOUNDING_TEMPLATE, out, letter());

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.findings())
        .extracting(Finding::sentence)
        .anyMatch(s -> s.contains("no spreadsheet"));
    assertThat(out).doesNotExist();
  }

  @Test
  void templateThatCannotBeRead() throws Exception {
    Path locked = encrypted(Jobs.FOUNDING_TEMPLATE);
    Path out = folder.resolve("out");
    Outcome outcome = Jobs.outcome(locked, out, Jobs.QUALIFICATIONS, Jobs.EMPLOYEES);

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(outcome.findings())
        .extracting(Finding::sentence)
        .anyMatch(sentence -> sentence.contains("protected with a password"));
    assertThat(out).doesNotExist();
  }

  private static double n(Finished finished) throws IOException {
    SheetTable pairs = finished.table("Table 4");
    return pairs.figure(pairs.row("Level 3", "Manufacturing"), "Number of areas (n)");
  }

  private Path letter() throws IOException {
    String text = "Only a sentence.";
    return Files.writeString(folder.resolve("employees-2019.xlsx"), text);
  }

  private Path list(String label, String column) throws IOException {
    try (Edits edits = Edits.of(Jobs.FOUNDING_TEMPLATE, folder.resolve("levelling-up.xlsx"))) {
      edits.row("Lists", label, 3).getCell(2).setCellValue(column);
      return edits.save();
    }
  }

  private Path employees(String area, String content) throws IOException {
    try (Edits edits = Edits.of(Jobs.EMPLOYEES, folder.resolve("employees-2019.xlsx"))) {
      Edits.set(edits.cell("Data", area, "Manufacturing"), content);
      return edits.save();
    }
  }

  private Path encrypted(Path file) throws Exception {
    Path target = folder.resolve(file.getFileName());
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(target)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream inner = encryptor.getDataStream(container)) {
        Files.copy(file, inner);
      }
      container.writeFilesystem(out);
    }
    return target;
  }

  private Finished finish(Path... files) throws IOException {
    return finishBy(Jobs.FOUNDING_TEMPLATE, files);
  }

  private Finished finishBy(Path template, Path... files) throws IOException {
    return Finished.of(Jobs.outcome(template, folder.resolve("out"), files));
  }

  /** 364 districts are in the file, 37 of them and England in the recipe: the rest on purpose. */
  @Test
  void everyRowThatWasNotMatchedIsListed() throws IOException {
    Finished finished = finish(Jobs.QUALIFICATIONS, Jobs.EMPLOYEES);

    SheetTable checks = finished.table("Checks");
    List<Integer> rows =
        checks.rows().stream()
            .filter(row -> checks.text(row, "Kind").equals("not matched"))
            .toList();
    List<String> employees =
        rows.stream()
            .filter(row -> checks.text(row, "File").equals("employees-2019.xlsx"))
            .map(row -> checks.text(row, "What was checked or found"))
            .toList();
    assertThat(employees)
        .singleElement()
        .asString()
        .startsWith("326 rows of the input 'jobs' are of areas that this workbook does not show: ")
        .contains("; Camden (E09000007); ")
        .doesNotContain(": Bolton ", "; Bolton ", "; England ")
        .satisfies(line -> assertThat(line.split("; ")).hasSize(326));
    assertThat(rows).hasSize(2);
  }
}

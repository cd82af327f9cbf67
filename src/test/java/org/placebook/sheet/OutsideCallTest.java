package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.check.Checker;
import org.placebook.read.Recogniser;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Finding;

/** Formulas that ask elsewhere are named, wherever they stand; none is asked. */
class OutsideCallTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "cmd|'/c calc'!A0; another program, by DDE",
        "1+cmd|x!A0; another program, by DDE",
        "'[ext.xlsx]S'!A1; another workbook",
        "[ext.xlsx]S!A1*2; another workbook",
        "SUM('C:\\new data\\[ext.xlsx]S t'!A1:A9); another workbook",
        "_xlfn.WEBSERVICE(\"http://a\"); the function WEBSERVICE",
        "IF(A1>0,webservice(B1),0); the function WEBSERVICE",
        "_xlfn._xlws.IMAGE(B1); the function IMAGE",
        "RTD(\"x\",,\"y\"); the function RTD",
        "REGISTER.ID(\"x\",\"y\"); the function REGISTER.ID",
        "CUBEVALUE(\"c\",A1); the function CUBEVALUE",
      })
  void asks(String formula, String source) {
    assertThat(OutsideCall.inExcel(formula)).contains(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUM(A1:A3)",
        "HYPERLINK(\"http://127.0.0.1:9/\")",
        "\"WEBSERVICE(\"&A1",
        "\"a|b\"",
        "Table1[Jobs]",
        "SUM(Table1[[#Totals],[Jobs]])",
        "'A|B'!C1",
        "[@Retail]/[@Total]",
        "Table1[Jobs]+Sheet!A1",
        "RECALL(A1)",
        "SUM(Table1[[Jobs]:[Homes]],Sheet2!A1)"
      })
  void keepsToItsWorkbook(String formula) {
    assertThat(OutsideCall.inExcel(formula)).isEmpty();
  }

  @Test
  void openDocument() {
    assertThat(OutsideCall.inOpenDocument("of:=DDE(\"soffice\";\"a\";\"b\")"))
        .contains("the function DDE");
    assertThat(OutsideCall.inOpenDocument("of:=['file:///tmp/x.ods'#$Sheet1.A1]"))
        .contains("another workbook");
    assertThat(OutsideCall.inOpenDocument("of:=SUM([.A1:.A3];{1;2|3;4})")).isEmpty();
  }

  private Path written(Workbook workbook, String name, String formula) throws IOException {
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      Row row = workbook.createSheet("Data").createRow(4);
      row.createCell(1).setCellFormula(formula);
      row.getCell(1).setCellValue(777);
      workbook.write(out);
    }
    return file;
  }

  private static void isNamed(Path file, String source, String cell) throws Exception {
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      assertThat(Recogniser.recognise(opened).findings())
          .extracting(Finding::toString)
          .anyMatch(text -> text.contains(source) && text.contains(cell));
    }
    assertThat(Checker.check(file, Limits.DEFAULT))
        .anyMatch(result -> result.found().contains(source) && result.place().cell().equals(cell));
  }

  @Test
  void namedInEveryFormatByReaderAndCheck() throws Exception {
    isNamed(
        written(new XSSFWorkbook(), "a.xlsx", "_xlfn.WEBSERVICE(\"http://127.0.0.1:9/\")"),
        "the function WEBSERVICE",
        "B5");
    isNamed(written(new HSSFWorkbook(), "a.xls", "CALL(1,2)"), "the function CALL", "B5");
  }

  /** The totals row of a table is set aside; what is asked in its other rows is said. */
  @Test
  void namedWhereATableHasATotalsRow() throws Exception {
    Path file = folder.resolve("totals.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Data");
      String[] labels = {"Area", "Town A", "Town B", "Total"};
      for (int i = 0; i < labels.length; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue(labels[i]);
        row.createCell(1).setCellValue(i * 10);
      }
      sheet.getRow(0).getCell(1).setCellValue("People");
      sheet.getRow(2).getCell(1).setCellFormula("_xlfn.WEBSERVICE(\"http://127.0.0.1:9/\")");
      sheet.getRow(3).getCell(1).setCellFormula("RTD(\"x\",,\"y\")");
      XSSFTable table = sheet.createTable(new AreaReference("A1:B4", SpreadsheetVersion.EXCEL2007));
      table.getCTTable().setTotalsRowCount(1);
      workbook.write(out);
    }
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      assertThat(Recogniser.recognise(opened).findings())
          .extracting(Finding::toString)
          .anyMatch(text -> text.contains("WEBSERVICE") && text.contains("B3"))
          .noneMatch(text -> text.contains("RTD"));
    }
  }

  @Test
  void plainReaderNamesThemToo() throws Exception {
    Path file = written(new XSSFWorkbook(), "a.xlsx", "RTD(\"x\",,\"y\")");
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      Grid plain = ((org.placebook.sheet.xlsx.XlsxFile) opened).plainGrid(0);
      assertThat(plain.outsideCalls()).isEqualTo(opened.grid(0).outsideCalls()).hasSize(1);
    }
  }
}

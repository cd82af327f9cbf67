package org.placebook.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.book.Book;
import org.placebook.write.plan.TemplateStyles;
import org.placebook.write.xlsx.BookWriter;

/** Every part of a finished file is valid against its schema as POI knows it. */
class PackageTest {
  @TempDir Path folder;

  static List<Arguments> books() throws IOException {
    TemplateStyles styles = TemplateStyles.of(Path.of("templates", "levelling-up.xlsx"));
    return List.of(
        Arguments.of(SampleBook.book(), Optional.empty()),
        Arguments.of(SampleBook.book(), Optional.of(styles)),
        Arguments.of(SampleCharts.book(), Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("books")
  void isValid(Book book, Optional<TemplateStyles> styles) throws Exception {
    try (XSSFWorkbook workbook = written(book, styles)) {
      valid(workbook.getCTWorkbook());
      valid(workbook.getStylesSource().getCTStylesheet());
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        valid(sheet.getCTWorksheet());
        for (XSSFTable table : sheet.getTables()) {
          valid(table.getCTTable());
        }
        if (sheet.getDrawingPatriarch() != null) {
          valid(sheet.getDrawingPatriarch().getCTDrawing());
          for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
            valid(chart.getCTChartSpace());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void hasUniqueTables(Book book, Optional<TemplateStyles> styles) throws Exception {
    try (XSSFWorkbook workbook = written(book, styles)) {
      Set<Long> ids = new HashSet<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        for (XSSFTable table : workbook.getSheetAt(i).getTables()) {
          assertThat(ids.add(table.getCTTable().getId())).isTrue();
          List<String> headings = new ArrayList<>();
          workbook
              .getSheetAt(i)
              .getRow(table.getStartRowIndex())
              .forEach(cell -> headings.add(cell.getStringCellValue()));
          assertThat(table.getColumns())
              .extracting(column -> column.getName().replace("_x000a_", "\n"))
              .isEqualTo(headings);
        }
      }
    }
  }

  private XSSFWorkbook written(Book book, Optional<TemplateStyles> styles) throws Exception {
    Path file = folder.resolve("book.xlsx");
    BookWriter.write(book, styles, file);
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static void valid(XmlObject part) {
    List<org.apache.xmlbeans.XmlError> errors = new ArrayList<>();
    boolean valid = part.validate(new XmlOptions().setErrorListener(errors));
    assertThat(valid).describedAs(errors.toString()).isTrue();
  }
}

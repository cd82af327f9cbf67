package org.placebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placebook.check.Broken.cell;
import static org.placebook.check.Broken.font;
import static org.placebook.check.Broken.style;
import static org.placebook.check.Broken.text;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.sheet.Limits;
import org.placebook.write.xlsx.BookWriter;

/** Each rule broken in one way or more in a workbook that keeps all of them. */
class RulesTest {
  @TempDir Path folder;

  @Test
  void findsNothingInAWorkbookThatKeepsEveryRule() throws Exception {
    assertThat(Checker.check(good(), Limits.DEFAULT)).isEmpty();
  }

  static Stream<Broken> tables() {
    return Stream.of(
        Broken.of(
            1, "no Excel table", "A5:D9", sheet -> sheet.removeTable(sheet.getTables().get(0))),
        Broken.of(
            1,
            "header row switched off",
            "A5:D9",
            sheet -> sheet.getTables().get(0).getCTTable().setHeaderRowCount(0)),
        Broken.of(
            2,
            "a name with blanks",
            "A5:D9",
            sheet -> sheet.getTables().get(0).getCTTable().setDisplayName("Two words")),
        Broken.of(
            2,
            "a name given by Excel",
            "A5:D9",
            sheet -> sheet.getTables().get(0).getCTTable().setDisplayName("Table17")),
        Broken.of(
            2,
            "the name of another table",
            "A5:D9",
            sheet -> sheet.getTables().get(0).getCTTable().setDisplayName("NOTES_list")),
        Broken.of(
            3,
            "merged cells",
            "A11",
            sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A11:B11"))),
        Broken.of(4, "a table that starts in column B", "B5:E9", Breakages::toTheRight),
        Broken.of(4, "a blank row", "A7", sheet -> sheet.removeRow(sheet.getRow(6))),
        Broken.of(4, "a blank column", "B5", Breakages::blankColumn),
        text(5, "B5", "Area code"),
        text(5, "B5", "Column1"),
        Broken.of(
            5, "a second header row above", "4:5", sheet -> cell(sheet, "C4").setCellValue("2019")),
        text(5, "D5", "Share [note 1]"),
        text(5, "D5", "Share\n[note 1]\n(%)"),
        text(20, "B6", "E06000023 Bristol"),
        text(20, "B7", "Total"));
  }

  static Stream<Broken> cells() {
    return Stream.of(
        Broken.of(
            6,
            "a text that is cut off",
            "A6",
            sheet -> {
              cell(sheet, "A6").setCellValue("A text far longer than its column is wide, by much");
              cell(sheet, "A6").setCellStyle(sheet.getWorkbook().createCellStyle());
            }),
        Broken.of(6, "a figure too wide", "C6", sheet -> cell(sheet, "C6").setCellValue(1e40)),
        Broken.of(
            6, "one amid others that fit", "C7", sheet -> cell(sheet, "C7").setCellValue(-1e40)),
        Broken.of(
            6,
            "one below a text among figures",
            "C9",
            sheet -> {
              cell(sheet, "C7").setCellValue("[c]");
              cell(sheet, "C9").setCellValue(1e40);
            }),
        text(7, "D6", ".."),
        text(7, "D6", "N/A"),
        Broken.of(7, "a blank cell", "D6", sheet -> sheet.getRow(5).removeCell(cell(sheet, "D6"))),
        text(8, "B6", "Bristol*"),
        text(8, "B6", "Bristol\u00b9"),
        text(8, "D6", "12.3 [note 1]"),
        Broken.of(8, "a superscript", "B6", Breakages::superscript),
        text(9, "A1", "Table 1: Residents [note 2] [note 7]"),
        text(10, "A2", "Read this."),
        text(10, "A1", ""),
        text(10, "A11", "A footnote"),
        text(10, "C3", "beside"),
        text(11, "A4", "click here"),
        text(11, "A4", "https://www.example.org/figures"),
        text(21, "D6", "12.3%*"),
        text(21, "D6", "12.3 \u00b1 0.4"),
        Broken.of(22, "a formula", "C6", sheet -> cell(sheet, "C6").setCellFormula("1000+3321")),
        text(23, "A3", "Source: [Replace this text]"),
        text(23, "A3", "Contact: somebody@example.gov.uk"),
        text(23, "A3", "Figures are compared with {comparator}."),
        text(23, "A1", "Table 1: Residents by district, 2021 [note 2]"),
        text(24, "D6", "[q]"),
        text(24, "D6", "c"),
        text(24, "D6", "[u]"));
  }

  static Stream<Broken> looks() {
    return Stream.of(
        font(13, "pale text", "B6", font -> font.setColor(Breakages.colour(0xBB))),
        Broken.of(13, "a colour by figures", "C6", s -> Breakages.highlight(s, false)),
        Broken.of(13, "a colour scale", "C6", Breakages::colourScale),
        font(13, "white text on white", "B6", font -> font.setColor(Breakages.colour(0xFF))),
        font(17, "serifs", "B6", font -> font.setFontName("Times New Roman")),
        font(17, "italic", "B6", font -> font.setItalic(true)),
        font(17, "underlined", "B6", font -> font.setUnderline((byte) 1)),
        font(17, "9 points", "B6", font -> font.setFontHeight(9.0)),
        font(17, "a figure of 9 points amid others", "C7", font -> font.setFontHeight(9.0)),
        font(17, "11 points", "B6", font -> font.setFontHeight(11.0)),
        font(17, "a title of 22 points", "A1", font -> font.setFontHeight(22.0)),
        style(17, "turned text", "B6", style -> style.setRotation((short) 90)),
        style(19, "a figure to the left", "C6", s -> s.setAlignment(HorizontalAlignment.LEFT)),
        style(19, "its heading left", "C5", s -> s.setAlignment(HorizontalAlignment.LEFT)),
        style(19, "a text right", "B6", s -> s.setAlignment(HorizontalAlignment.RIGHT)),
        style(19, "no separator", "C6", style -> style.setDataFormat((short) 1)),
        style(19, "another precision", "C6", style -> style.setDataFormat((short) 4)).foundIn("C5"),
        text(19, "C6", "4,321"));
  }

  static Stream<Broken> sheets() {
    return Stream.of(
        Broken.of(12, "a page header", "", sheet -> sheet.getHeader().setCenter("Official")),
        Broken.of(12, "a text box", "A1", Breakages::textBox),
        Broken.of(12, "an image", "A1", Breakages::image),
        Broken.of(12, "a hidden row", "A7", sheet -> sheet.getRow(6).setZeroHeight(true)),
        Broken.of(12, "a hidden column", "B1", sheet -> sheet.setColumnHidden(1, true)),
        Broken.of(12, "a comment", "B6", Breakages::comment),
        Broken.of(
            15, "another cell active", "", sheet -> sheet.setActiveCell(new CellAddress("B7"))),
        Broken.of(15, "a zoom", "", sheet -> sheet.setZoom(85)),
        Broken.of(18, "frozen panes", "", sheet -> sheet.createFreezePane(0, 5)),
        Broken.of(
            18,
            "filter buttons",
            "",
            sheet -> sheet.getTables().get(0).getCTTable().addNewAutoFilter().setRef("A5:D9")),
        Broken.of(25, "no chart title", "F5", Breakages::untitled),
        Broken.of(25, "no axis title", "F5", Breakages::noAxisTitle),
        Broken.of(25, "no alt text", "F5", Breakages::noAltText),
        Broken.of(
            25, "figures in no table", "F5", sheet -> sheet.removeTable(sheet.getTables().get(0))));
  }

  @ParameterizedTest
  @MethodSource({"tables", "cells", "looks", "sheets"})
  void findsWhatBreaksARule(Broken broken) throws Exception {
    Path file = folder.resolve("broken.xlsx");
    change(file, workbook -> broken.change().accept(workbook.getSheet("Table 1")));
    List<CheckResult> found = ofRule(file, broken.rule());
    assertThat(found).isNotEmpty();
    if (broken.rule() != 25) {
      assertThat(found).extracting(r -> r.place().cell()).contains(broken.cell());
    }
    assertThat(found).allSatisfy(result -> assertThat(result.remedy()).isNotBlank());
  }

  /** A change to the workbook as a whole. */
  record OfWorkbook(int rule, String what, java.util.function.Consumer<XSSFWorkbook> change) {
    @Override
    public String toString() {
      return "rule " + rule + ": " + what;
    }
  }

  static Stream<OfWorkbook> workbooks() {
    return Stream.of(
        new OfWorkbook(
            9, "a note nobody refers to", w -> Breakages.retitle(w, "Table 1: Residents")),
        new OfWorkbook(12, "a blank sheet", w -> w.createSheet("Nothing")),
        new OfWorkbook(12, "a hidden sheet", w -> w.setSheetHidden(2, true)),
        new OfWorkbook(
            12, "a very hidden one", w -> w.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN)),
        new OfWorkbook(12, "macros", Breakages::macros),
        new OfWorkbook(14, "no title", w -> w.getProperties().getCoreProperties().setTitle("")),
        new OfWorkbook(
            14, "no keywords", w -> w.getProperties().getCoreProperties().setKeywords("")),
        new OfWorkbook(
            14,
            "no language",
            w ->
                w.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setLanguageProperty("")),
        new OfWorkbook(
            14,
            "a person as author",
            w -> w.getProperties().getCoreProperties().setCreator("Ann Lee")),
        new OfWorkbook(15, "another sheet active", w -> w.setActiveSheet(2)),
        new OfWorkbook(16, "a blank at the end", w -> w.setSheetName(2, "Notes ")),
        new OfWorkbook(16, "a blank at the start", w -> Breakages.tab(w, " Notes")),
        new OfWorkbook(16, "two blanks together", w -> Breakages.tab(w, "Table  1")),
        new OfWorkbook(16, "a blank that does not break", w -> Breakages.tab(w, "Table\u00a01")),
        new OfWorkbook(16, "the name of another sheet", w -> Breakages.tab(w, "TABLE 1")),
        new OfWorkbook(16, "the same but for a blank", w -> Breakages.tab(w, "Table 1 ")),
        new OfWorkbook(16, "32 characters", w -> Breakages.tab(w, "A".repeat(32))),
        new OfWorkbook(16, "a name by Excel", w -> w.setSheetName(3, "Sheet4")),
        new OfWorkbook(23, "no cover", w -> w.setSheetOrder("Table 1", 0)),
        new OfWorkbook(23, "a sheet without link", w -> w.cloneSheet(2, "Table 2")),
        new OfWorkbook(23, "a cover without contact", Breakages::withoutContact));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void findsWhatBreaksARuleInTheWhole(OfWorkbook broken) throws Exception {
    Path file = folder.resolve("broken.xlsx");
    change(file, broken.change());
    assertThat(ofRule(file, broken.rule())).isNotEmpty();
  }

  /** Changes that look like a break of a rule and are none. */
  static Stream<OfWorkbook> kept() {
    return Stream.of(
        new OfWorkbook(2, "a name like another's", w -> Breakages.named(w, "Notes_list_2")),
        new OfWorkbook(13, "a colour with a sign", w -> Breakages.highlight(w.getSheetAt(3), true)),
        new OfWorkbook(7, "a label", w -> Broken.cell(w.getSheetAt(3), "B6").setCellValue("None")),
        new OfWorkbook(13, "bars in the cells", Breakages::bars),
        new OfWorkbook(15, "views that somebody saved", w -> Breakages.savedView(w.getSheetAt(3))),
        new OfWorkbook(
            15,
            "a second window, at another sheet",
            w -> w.getCTWorkbook().getBookViews().addNewWorkbookView().setActiveTab(2)),
        new OfWorkbook(15, "A1 chosen in the upper pane", w -> Breakages.splitAt(w, "topLeft")),
        new OfWorkbook(16, "31 characters", w -> Breakages.tab(w, "A".repeat(31))),
        new OfWorkbook(16, "one blank between words", w -> Breakages.tab(w, "Table 1b")));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void findsNothingWhereARuleIsKept(OfWorkbook kept) throws Exception {
    Path file = folder.resolve("kept.xlsx");
    change(file, kept.change());
    assertThat(ofRule(file, kept.rule())).isEmpty();
  }

  /** The cell that Excel shows as chosen is the one of the pane in use. */
  @Test
  void namesTheCellChosenInThePaneInUse() throws Exception {
    Path file = folder.resolve("broken.xlsx");
    change(file, workbook -> Breakages.splitAt(workbook, "bottomLeft"));
    assertThat(ofRule(file, 15))
        .extracting(CheckResult::found)
        .containsExactly("The sheet opens with cell C7 chosen, not A1.");
  }

  @Test
  void advisesOnTheFileName() throws Exception {
    Path file = folder.resolve("Final version 2.xlsx");
    Files.copy(good(), file);
    assertThat(ofRule(file, 22)).singleElement().matches(result -> !result.isError());
  }

  /** As Nomis and others write them: the facts are not part of the table, nor is the blank row. */
  @Test
  void takesFactsAboveATableForNoPartOfIt() throws Exception {
    Path file = folder.resolve("facts.csv");
    Files.writeString(
        file,
        """
        Employment,
        date,2019
        units,Persons
        basis,workplace

        Area,Making,Selling,Caring
        Bristol,1,2,3
        Cambridge,4,5,6
        Fenland,7,8,9
        """);
    assertThat(ofRule(file, 1)).extracting(r -> r.place().cell()).containsExactly("A6:D9");
    assertThat(ofRule(file, 4)).isEmpty();
    assertThat(ofRule(file, 5)).isEmpty();
  }

  /** A suppressed figure stands where the figure would, even if the whole column is suppressed. */
  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(strings = {"c", "~", "**", "[c]"})
  void takesNoMarkerForATextThatIsNotLeftAligned(String marker) throws Exception {
    Path file = folder.resolve("broken.xlsx");
    change(
        file,
        workbook ->
            style(0, "", "B6", s -> s.setAlignment(HorizontalAlignment.RIGHT))
                .change()
                .andThen(sheet -> cell(sheet, "B6").setCellValue(marker))
                .accept(workbook.getSheet("Table 1")));
    assertThat(ofRule(file, 19)).isEmpty();
  }

  private static List<CheckResult> ofRule(Path file, int rule) throws Exception {
    return Checker.check(file, Limits.DEFAULT).stream()
        .filter(result -> result.rule().number() == rule)
        .toList();
  }

  private Path good() throws Exception {
    Path file = folder.resolve("good.xlsx");
    BookWriter.write(GoodBook.book(), Optional.empty(), file);
    return file;
  }

  private void change(Path file, java.util.function.Consumer<XSSFWorkbook> change)
      throws Exception {
    try (InputStream in = Files.newInputStream(good());
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(file)) {
      change.accept(workbook);
      workbook.write(out);
    }
  }
}

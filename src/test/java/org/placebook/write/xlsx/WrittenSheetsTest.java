package org.placebook.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.book.Book;
import org.placebook.book.Cells;
import org.placebook.book.Highlight;
import org.placebook.book.PlainTexts;
import org.placebook.book.Properties;
import org.placebook.book.RowRole;
import org.placebook.book.Sheet;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.table.Value;

/** A workbook is the same to the last byte, whatever was written of others before it. */
class WrittenSheetsTest {
  private static final List<String> PLACES = List.of("North", "South", "East");

  @TempDir private Path folder = Path.of("");

  private final WrittenSheets known = WrittenSheets.none();

  private static Stream<List<Sheet>> books() {
    return Stream.of(
        // All of it again.
        List.of(sheet("One", PLACES), sheet("Two", List.of("South"))),
        // The larger one alone, the smaller one alone.
        List.of(sheet("One", PLACES)),
        List.of(sheet("Two", List.of("South"))),
        // A cell, a line above the table, the look of a row.
        List.of(sheet("One", List.of("North", "South", "West")), sheet("Two", List.of("South"))),
        List.of(sheet("One", PLACES).called("One", List.of()), sheet("Two", List.of("South"))),
        List.of(sheet("One", PLACES, RowRole.OURS), sheet("Two", List.of("South"))),
        // Other texts are shared by the time the second is written.
        List.of(
            sheet("One", List.of("East", "South", "North", "West")),
            sheet("Two", List.of("South"))),
        // A look more before the second, whose own looks have other numbers then.
        List.of(
            sheet(
                "One",
                new SheetColumn("Place", SheetColumn.Kind.FIGURE, "0.0%", new PlainTexts(PLACES))),
            sheet("Two", List.of("South"))),
        // Another place among the sheets.
        List.of(sheet("Two", List.of("South")), sheet("One", PLACES)));
  }

  @ParameterizedTest
  @MethodSource("books")
  void nothingShowsOfThoseBefore(List<Sheet> sheets) throws IOException {
    List<Sheet> before = List.of(sheet("One", PLACES), sheet("Two", List.of("South")));
    BookWriter.write(
        book(before), Optional.empty(), folder.resolve("before.xlsx"), Optional.of(known));

    Path beside = folder.resolve("beside.xlsx");
    BookWriter.write(book(sheets), Optional.empty(), beside, Optional.of(known));

    Path alone = folder.resolve("alone.xlsx");
    BookWriter.write(book(sheets), Optional.empty(), alone);
    assertThat(beside).hasSameBinaryContentAs(alone);
  }

  /** What was written before is taken over: else the others would show nothing. */
  @Test
  void equalSheetIsTakenOver() throws IOException {
    Counted counted = new Counted(PLACES);
    List<Sheet> sheets =
        List.of(sheet("One", new SheetColumn("Place", SheetColumn.Kind.LABEL, "General", counted)));
    BookWriter.write(book(sheets), Optional.empty(), folder.resolve("a.xlsx"), Optional.of(known));
    int first = counted.asked;
    BookWriter.write(book(sheets), Optional.empty(), folder.resolve("b.xlsx"), Optional.of(known));
    assertThat(counted.asked - first).isLessThan(first);
    assertThat(Files.mismatch(folder.resolve("a.xlsx"), folder.resolve("b.xlsx"))).isEqualTo(-1);
  }

  /** Texts that count how often they are asked for. */
  private static final class Counted implements Cells {
    private final PlainTexts texts;
    private int asked;

    Counted(List<String> texts) {
      this.texts = new PlainTexts(texts);
    }

    @Override
    public int size() {
      return texts.size();
    }

    @Override
    public Value value(int row) {
      asked++;
      return texts.value(row);
    }
  }

  private static Book book(List<Sheet> sheets) {
    return new Book(new Properties("Places", "", "en-GB", "", "", LocalDate.EPOCH), sheets);
  }

  private static TableSheet sheet(String name, List<String> texts) {
    return sheet(name, texts, RowRole.BODY);
  }

  private static TableSheet sheet(String name, List<String> texts, RowRole first) {
    return sheet(
        name,
        new SheetColumn("Place", SheetColumn.Kind.LABEL, "General", new PlainTexts(texts)),
        first);
  }

  private static TableSheet sheet(String name, SheetColumn column) {
    return sheet(name, column, RowRole.BODY);
  }

  private static TableSheet sheet(String name, SheetColumn column, RowRole first) {
    List<RowRole> roles =
        Stream.iterate(first, role -> RowRole.BODY).limit(column.cells().size()).toList();
    List<Highlight> none = List.of();
    return new TableSheet(
        name,
        "Places",
        "Table_" + name,
        List.of(TextLine.body("This worksheet contains one table.")),
        List.of(column),
        roles,
        none,
        List.of());
  }
}

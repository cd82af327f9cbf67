package org.placebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.book.Book;
import org.placebook.book.PlainTexts;
import org.placebook.book.Properties;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;
import org.placebook.write.xlsx.BookWriter;

/** What is known of workbooks that are much alike changes nothing of what is found in one. */
class CheckedSheetsTest {
  @TempDir private Path folder = Path.of("");

  private final CheckedSheets known = new CheckedSheets();

  @BeforeEach
  void anotherIsKnown() throws IOException, UnreadableFile {
    checked(workbook("known.xlsx"), Optional.of(known));
  }

  /** Each change alters one part and leaves the others as they are to the last byte. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xl/sharedStrings.xml    | North     | [qq]",
        "xl/styles.xml           | Arial     | Times New Roman",
        "xl/tables/table1.xml    | Table_One | Table1",
        "xl/worksheets/sheet1.xml| t=\"s\"><v>1</v> | t=\"n\"><v>1</v>",
        "xl/workbook.xml         | name=\"One\" | name=\"Sheet1\"",
      })
  void oneThatDiffersIsReadAndCheckedAnew(String part, String old, String other)
      throws IOException, UnreadableFile {
    Path file = workbook("file.xlsx");
    List<CheckResult> before = checked(file, Optional.empty());
    change(file, part, old, other);

    List<CheckResult> found = checked(file, Optional.of(known));

    assertThat(found).isNotEqualTo(before).isEqualTo(checked(file, Optional.empty()));
  }

  @Test
  void oneThatIsEqualIsFoundTheSame() throws IOException, UnreadableFile {
    Path file = workbook("file.xlsx");
    assertThat(checked(file, Optional.of(known)))
        .isNotEmpty()
        .isEqualTo(checked(file, Optional.empty()));
  }

  private static List<CheckResult> checked(Path file, Optional<CheckedSheets> known)
      throws IOException, UnreadableFile {
    return Checker.check(file, Limits.DEFAULT, known);
  }

  private Path workbook(String name) throws IOException {
    TableSheet sheet =
        new TableSheet(
            "One",
            "Places",
            "Table_One",
            List.of(TextLine.body("This worksheet contains one table.")),
            List.of(
                new SheetColumn(
                    "Place",
                    SheetColumn.Kind.LABEL,
                    "General",
                    new PlainTexts(List.of("North", "South")))),
            List.of(RowRole.BODY, RowRole.BODY),
            List.of(),
            List.of());
    Path file = folder.resolve(name);
    BookWriter.write(
        new Book(new Properties("Places", "", "en-GB", "", "", LocalDate.EPOCH), List.of(sheet)),
        Optional.empty(),
        file);
    return file;
  }

  private static void change(Path file, String part, String old, String other) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path at = zip.getPath(part);
      String text = Files.readString(at, StandardCharsets.UTF_8);
      assertThat(text).contains(old);
      Files.writeString(at, text.replace(old, other), StandardCharsets.UTF_8);
    }
  }
}

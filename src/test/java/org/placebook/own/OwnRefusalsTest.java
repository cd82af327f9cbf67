package org.placebook.own;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.run.OwnWorkbook;
import org.placebook.run.output.LimitSettings;
import org.placebook.table.Finding;

/** What is refused says what to do, and nothing is written. */
class OwnRefusalsTest {
  @TempDir Path folder;

  private OwnWorkbook.Result add(String trap) {
    return OwnWorkbook.add(
        OwnCase.trap(trap), new OwnWorkbook.How(folder, false, false), LimitSettings.inForce());
  }

  @ParameterizedTest
  @CsvSource({
    "signed, digitally signed",
    "structure-protected, Review; Protect Workbook",
    "sheet-protected, Review; Unprotect Sheet",
    "shared-legacy, Stop sharing it"
  })
  void workbookThatMustNotChange(String trap, String what) {
    OwnWorkbook.Result result = add(trap);

    assertThat(result.workbook()).isEmpty();
    assertThat(result.findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains(what.replace(';', ','));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void eachOfEightMistakesIsNamedOnce() {
    OwnWorkbook.Result result = add("eight-mistakes");

    assertThat(result.findings())
        .extracting(finding -> finding.place().cell() + ": " + finding.message())
        .containsExactly(
            "I5: No function PB.LOCQ. Did you mean PB.LQ?",
            "I6: No area 'Englnad' in Jobs. Did you mean England (A17)?",
            "I7: VLOOKUP is not understood beside PB.LQ. Put PB.LQ in a column of its own and refer"
                + " to that.",
            "I8: LQ takes 1 to 2 arguments, found 0: write LQ(x[, standard]).",
            "I9: Z99 lies in no table with headings. Point at a cell of the same row.",
            "I10: Area holds names, not figures.",
            "I11: RANK does not know \"grop\". Did you mean \"group\"? It takes \"group\","
                + " \"areas\" and \"smallest first\".",
            "I12: CORREL is given Retail twice; a column always goes with itself. Name two"
                + " different columns.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void oneSentenceOfManyCellsIsSaidOnce() {
    assertThat(add("no-comparator").findings())
        .singleElement()
        .returns("I5:I17", finding -> finding.place().cell())
        .returns(
            "LQ needs a standard, and no row of Jobs is a nation. Write PB.LQ([@Retail],"
                + "\"England\"), or name it under Comparator on a sheet Inputs.",
            Finding::message);
  }

  @Test
  void readOnlyRecommendedIsNoReason() throws Exception {
    OwnWorkbook.Result result = add("read-only-recommended");

    assertThat(result.workbook()).isPresent();
    assertThat(RawEntries.of(result.workbook().orElseThrow())).containsKey("xl/workbook.xml");
  }

  @Test
  void whereNothingIsTypedThereIsNothingToAdd() throws Exception {
    Path plain = OwnBooks.places().write(folder.resolve("plain.xlsx"));

    OwnWorkbook.Result result =
        OwnWorkbook.add(plain, new OwnWorkbook.How(folder, false, false), LimitSettings.inForce());

    assertThat(result.workbook()).isEmpty();
    assertThat(result.findings()).extracting(Finding::message).asString().contains("=PB.SHARE");
    assertThat(List.of(folder.toFile().list())).containsExactly("plain.xlsx");
  }

  /** One bit of what is packed: it does not unpack, or not to what was packed. */
  @Test
  void damagedWorkbookIsSaidToBeDamaged() throws Exception {
    Path book =
        OwnBooks.places()
            .typed(7, "Share", "=PB.SHARE(E{row})", 9)
            .write(folder.resolve("damaged.xlsx"));
    byte[] sound = Files.readAllBytes(book);
    byte[] sheet =
        Optional.ofNullable(RawEntries.of(book).get("xl/worksheets/sheet1.xml")).orElseThrow();
    int start = new String(sound, ISO_8859_1).indexOf(new String(sheet, ISO_8859_1));
    for (int at = 100; at < sheet.length - 40; at += 37) {
      byte[] damaged = sound.clone();
      damaged[start + at] ^= 8;
      Files.write(book, damaged);

      OwnWorkbook.Result result =
          OwnWorkbook.add(book, new OwnWorkbook.How(folder, false, false), LimitSettings.inForce());

      assertThat(result.workbook()).as("bit at %d", at).isEmpty();
      assertThat(result.findings())
          .singleElement()
          .extracting(Finding::message)
          .asString()
          .startsWith("The file is damaged")
          .contains("Copy or download it again")
          .doesNotContain("distance", "ZLIB");
    }
  }
}

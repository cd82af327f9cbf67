package org.placebook.sheet.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.placebook.sheet.parts.Refused;

/** Commons CSV says what is right. */
final class CsvSplitterTest {
  private static final int TEXTS = 20_000;
  private static final int LONGEST = 14;
  private static final String CHARACTERS = "ab \",;\"\n\r,";

  @Test
  void splitsLikeCommonsCsvWhateverTheText() throws IOException {
    Random random = new Random(20261130);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(LONGEST); left > 0; left--) {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      assertThat(split(text.toString()))
          .as(text.toString())
          .isEqualTo(byCommonsCsv(text.toString()));
    }
  }

  @Test
  void goesOnBeyondWhatItTakesAtATime() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < 60_000; row++) {
      text.append(row).append(",\"Place, ").append(row % 700).append("\",\"\r\n\",,x\r\n");
    }
    assertThat(split(text.toString())).isEqualTo(byCommonsCsv(text.toString()));
  }

  @Test
  void takesALineThatIsLongerThanWhatItTakesAtATime() throws IOException {
    String field = "a".repeat(100) + ",";
    String text = field.repeat(16_000) + "\n" + "\"" + "bc".repeat(1_200_000) + "\",d\n";
    assertThat(split(text)).isEqualTo(byCommonsCsv(text));
  }

  @Test
  void refusesALineWithoutEndBeforeItFillsTheMemory() {
    assertThatThrownBy(() -> splitter(endless(',')).next())
        .isInstanceOf(Refused.class)
        .hasMessageContaining("more rows or columns than a sheet can hold");
    assertThatThrownBy(() -> splitter(endless('x')).next())
        .isInstanceOf(Refused.class)
        .hasMessageContaining("begins with 'xxx")
        .hasMessageContaining("more than 67,108,864 characters");
  }

  private static CsvSplitter splitter(Reader text) {
    return new CsvSplitter(text, ',', CsvNumbers.POINT);
  }

  private static Reader endless(char c) {
    return new Reader() {
      @Override
      public int read(char[] buffer, int offset, int length) {
        Arrays.fill(buffer, offset, offset + length, c);
        return length;
      }

      @Override
      public void close() {
        // Nothing was opened.
      }
    };
  }

  private static List<List<String>> split(String text) throws IOException {
    CsvSplitter splitter = splitter(new StringReader(text));
    List<List<String>> all = new ArrayList<>();
    for (CsvLines lines = splitter.next(); lines.count() > 0; lines = splitter.next()) {
      for (int line = 0; line < lines.count(); line++) {
        List<String> fields = new ArrayList<>();
        for (int field = lines.first(line); field < lines.end(line); field++) {
          fields.add(lines.text(field));
        }
        all.add(fields);
      }
    }
    return all;
  }

  private static List<List<String>> byCommonsCsv(String text) throws IOException {
    CSVFormat lenient =
        CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    List<List<String>> all = new ArrayList<>();
    try (CSVParser records = lenient.parse(new StringReader(text))) {
      for (CSVRecord line : records) {
        all.add(Arrays.asList(line.values()));
      }
    }
    return all;
  }
}

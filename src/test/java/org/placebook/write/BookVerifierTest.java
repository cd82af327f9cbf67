package org.placebook.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookVerifierTest {
  @TempDir Path folder;

  @Test
  void findsTheSheetsAndTables() throws Exception {
    assertThat(BookVerifier.verify(written()))
        .isEqualTo(
            new BookVerifier.Contents(
                java.util.List.of("Cover", SampleBook.SHARES, "Odd <&> texts"), 2));
  }

  @Test
  void refusesAFileCutShort() throws Exception {
    Path file = written();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 100));
    assertThatThrownBy(() -> BookVerifier.verify(file)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesAnyChangedByteOfASheet() throws Exception {
    Path file = written();
    byte[] whole = Files.readAllBytes(file);
    String text = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1);
    int start = text.indexOf("xl/worksheets/sheet2.xml") + 60;
    for (int place = start; place < start + 1000; place += 97) {
      byte[] damaged = whole.clone();
      damaged[place] ^= 0x10;
      Files.write(file, damaged);
      assertThatThrownBy(() -> BookVerifier.verify(file)).isInstanceOf(IOException.class);
    }
  }

  private Path written() throws IOException {
    Path file = folder.resolve("book.xlsx");
    BookWriter.write(SampleBook.book(), file);
    return file;
  }
}

package org.placebook.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placebook.write.ods.OdsWriter;
import org.placebook.write.template.TemplateWriter;
import org.placebook.write.word.WordReport;
import org.placebook.write.xlsx.BookWriter;

/** Every zip has entries of one time, and no other time beside it that a time zone would change. */
class ZipTimesTest {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  @TempDir Path folder;

  private enum Kind {
    XLSX,
    ODS,
    DOCX,
    TEMPLATE;

    private void write(Path file) throws IOException {
      switch (this) {
        case XLSX -> BookWriter.write(SampleBook.book(), Optional.empty(), file);
        case TEMPLATE -> TemplateWriter.write(List.of(), List.of(), List.of(), file);
        default -> {
          try (OutputStream out = Files.newOutputStream(file)) {
            if (this == ODS) {
              OdsWriter.write(SampleBook.book(), Optional.empty(), out);
            } else {
              WordReport.write(SampleBook.book(), out);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void areOne(Kind kind) throws IOException {
    Path file = folder.resolve("written");
    kind.write(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      assertThat(entries).hasSizeGreaterThan(4);
      assertThat(entries).extracting(ZipEntry::getTimeLocal).containsOnly(TIME);
      assertThat(entries).extracting(ZipEntry::getExtra).containsOnlyNulls();
    }
  }
}

package org.placebook.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.placebook.write.xlsx.BookWriter;

/** The made-up books of these tests as files, for tests of what all written files have. */
public final class WrittenBooks {
  private WrittenBooks() {}

  /** Writes them into a folder. */
  public static void into(Path folder) throws IOException {
    BookWriter.write(SampleBook.book(), Optional.empty(), folder.resolve("kinds-of-cells.xlsx"));
    BookWriter.write(SampleCharts.book(), Optional.empty(), folder.resolve("kinds-of-charts.xlsx"));
  }
}

package org.placebook.sheet.formats;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.placebook.files.Awaited;

/**
 * The lines of a text file: while some are stored, a second thread splits the next and reads their
 * plain numbers.
 */
final class LinesAhead implements AutoCloseable {
  private final CsvSplitter source;
  private final ExecutorService maker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "read ahead");
            thread.setDaemon(true);
            return thread;
          });
  private Future<CsvLines> next;

  LinesAhead(CsvSplitter source) {
    this.source = source;
    this.next = maker.submit(source::next);
  }

  /** The next lines; none at the end. */
  CsvLines take() throws IOException {
    CsvLines lines = Awaited.of(next);
    next = maker.submit(source::next);
    return lines;
  }

  @Override
  public void close() {
    maker.shutdownNow();
  }
}

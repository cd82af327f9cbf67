package org.placebook.sheet.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.csv.CSVRecord;
import org.placebook.files.Awaited;

/**
 * The records of a text file in batches: while one is stored, a second thread splits the fields of
 * the next. In a long download the one takes as long as the other.
 */
final class RecordsAhead implements AutoCloseable {
  /** So many characters a batch, however they are parted into records and fields. */
  private static final int BATCH = 1 << 20;

  private final Iterator<CSVRecord> source;
  private final ExecutorService maker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "read ahead");
            thread.setDaemon(true);
            return thread;
          });
  private Future<List<CSVRecord>> next;

  RecordsAhead(Iterator<CSVRecord> source) {
    this.source = source;
    this.next = maker.submit(this::batch);
  }

  private List<CSVRecord> batch() {
    List<CSVRecord> batch = new ArrayList<>();
    while (source.hasNext()) {
      CSVRecord last = source.next();
      batch.add(last);
      if (last.getCharacterPosition() - batch.get(0).getCharacterPosition() >= BATCH) {
        break;
      }
    }
    return batch;
  }

  /**
   * The next batch, empty at the end.
   *
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  List<CSVRecord> take() throws IOException {
    List<CSVRecord> batch = Awaited.of(next);
    next = maker.submit(this::batch);
    return batch;
  }

  @Override
  public void close() {
    maker.shutdownNow();
  }
}

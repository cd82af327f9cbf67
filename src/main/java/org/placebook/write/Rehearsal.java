package org.placebook.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.placebook.book.Book;
import org.placebook.book.Cells;
import org.placebook.book.Line;
import org.placebook.book.Properties;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.table.Value;

/**
 * Writes a workbook of one cell to nowhere, on a thread of its own. Half of what a first workbook
 * costs is loading the classes of POI and of the XML schemas behind it; so that is done while the
 * inputs are read. Once a process.
 */
final class Rehearsal {
  private static final AtomicBoolean BEGUN = new AtomicBoolean();
  private static final FutureTask<Void> ONCE = new FutureTask<>(Rehearsal::play);

  private Rehearsal() {}

  /** Starts it, unless it has been. */
  static void begin() {
    if (BEGUN.compareAndSet(false, true)) {
      Thread thread = new Thread(ONCE, "rehearsal");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * Waits for its end, if it has begun: two threads that load the schemas at once could come to
   * wait for each other.
   *
   * @throws IOException if no workbook can be written at all
   */
  static void end() throws IOException {
    try {
      if (BEGUN.get()) {
        ONCE.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("No workbook can be written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted before the workbook was written", e);
    }
  }

  private static Void play() throws IOException {
    BookWriter.put(book(), OutputStream.nullOutputStream());
    return null;
  }

  private static Book book() {
    SheetColumn column =
        new SheetColumn("Figure", SheetColumn.Kind.FIGURE, "#,##0.0", new OneFigure());
    TableSheet sheet =
        new TableSheet(
            "Rehearsal",
            "Rehearsal",
            "tbl_Rehearsal",
            List.of(Line.body("This worksheet contains one table.")),
            List.of(column),
            List.of(RowRole.BODY),
            List.of(),
            List.of());
    Properties properties = new Properties("Rehearsal", "", "en-GB", "", "", LocalDate.EPOCH);
    return new Book(properties, List.of(sheet), Optional.empty());
  }

  /** A column of one figure. */
  private static final class OneFigure implements Cells {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public Value value(int row) {
      return Value.of(1.5);
    }
  }
}

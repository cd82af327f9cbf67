package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;

/** However many threads there are, and whichever is first, the workbook has the same bytes. */
class OneThreadTest {
  private static final int THREADS = 8;
  private static final int TIMES = 4;

  /** More than are worked out by one thread. */
  private static final int AREAS = 2_100;

  @TempDir Path folder;

  @Test
  void manyThreadsMakeTheWorkbookOfOne() throws IOException {
    Path file = Files.writeString(folder.resolve("jobs.csv"), jobs());
    same(new Request(List.of(file), Optional.empty(), folder));
  }

  @Test
  void soTheyDoWithTheFoundingCase() {
    List<Path> files = List.of(Jobs.QUALIFICATIONS, Jobs.EMPLOYEES);
    same(new Request(files, Optional.of(Jobs.FOUNDING_TEMPLATE), folder));
  }

  private static void same(Request request) {
    Path byOne = finished(request, 1);
    for (int time = 0; time < TIMES; time++) {
      assertThat(finished(request, THREADS)).hasSameBinaryContentAs(byOne);
    }
  }

  private static Path finished(Request request, int threads) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      Outcome outcome = pool.submit(() -> Run.process(request, Progress.SILENT)).join();
      assertThat(outcome).as("%s", outcome.findings()).isInstanceOf(Outcome.Finished.class);
      return ((Outcome.Finished) outcome).workbook();
    } finally {
      pool.shutdown();
    }
  }

  /** Parts of a total, some of them withheld, and a rate. */
  private static String jobs() {
    StringBuilder text = new StringBuilder("Area code,Area name,Total,Farms,Shops,Schools,Rate\n");
    for (int area = 0; area < AREAS; area++) {
      int farms = area * 37 % 101;
      int shops = area * 53 % 997;
      int schools = area * 71 % 499;
      text.append("E01%06d,Area %d,".formatted(area + 1, area))
          .append(farms + shops + schools)
          .append("," + (area % 97 == 0 ? "[x]" : farms) + "," + shops + "," + schools)
          .append(",%d.%d\n".formatted(area * 29 % 40, area % 10));
    }
    return text.toString();
  }
}

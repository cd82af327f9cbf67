package org.placebook.run;

import java.io.IOException;
import org.placebook.read.Areas;
import org.placebook.sheet.Spreadsheets;
import org.placebook.stats.Correlation;
import org.placebook.task.Aside;

/**
 * What Java takes long to load when it is first used: begun while the command line is taken apart,
 * on a processor that has nothing to do then.
 */
public final class WarmUp {
  private WarmUp() {}

  /** Begins; nobody needs to wait for it, and what goes wrong is met again where it is needed. */
  public static void begin() {
    Aside.begin(WarmUp::all);
  }

  private static String all() throws IOException {
    Spreadsheets.warmUp();
    long areas = Areas.all().count();
    double[] rising = {1, 2, 3, 5};
    double[] mixed = {2, 1, 4, 3};
    double p = Correlation.of(rising, mixed).measured().map(Correlation.Measured::p).orElse(1.0);
    return "%d areas, p %.3f".formatted(areas, p);
  }
}

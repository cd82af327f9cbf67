package org.placebook.write.plan;

import java.util.ArrayList;
import java.util.List;
import org.placebook.book.Chart.Run;
import org.placebook.table.Letters;

/** The cells of a chart's run as OpenDocument names them: {@code 'Chart 1'.B8:'Chart 1'.B45}. */
public final class OdsRange {
  private OdsRange() {}

  /** Some cells of a run, rising; several ranges where cells between are left out. */
  public static String of(Run run, List<Integer> points) {
    List<String> ranges = new ArrayList<>();
    for (int i = 0; i < points.size(); ) {
      int end = i;
      while (end + 1 < points.size() && points.get(end + 1) == points.get(end) + 1) {
        end++;
      }
      int first = run.firstRow() + points.get(i);
      int last = run.firstRow() + points.get(end);
      ranges.add(of(run.sheet(), run.column(), first, run.column(), last));
      i = end + 1;
    }
    return String.join(" ", ranges);
  }

  public static String of(String sheet, int column, int row, int lastColumn, int lastRow) {
    return cell(sheet, column, row) + ":" + cell(sheet, lastColumn, lastRow);
  }

  public static String cell(String sheet, int column, int row) {
    return Links.quoted(sheet) + "." + Letters.of(column) + row;
  }
}

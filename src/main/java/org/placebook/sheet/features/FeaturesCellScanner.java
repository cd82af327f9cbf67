package org.placebook.sheet.features;

import org.placebook.sheet.xlsx.CellType;
import org.placebook.sheet.xlsx.CellWalk;
import org.placebook.sheet.xlsx.OutOfOrdinary;
import org.placebook.sheet.xlsx.ScanBuffer;
import org.placebook.sheet.xlsx.TagScanner;

/** Scans cells for their looks, links and raised texts; passes by their values. */
final class FeaturesCellScanner extends CellWalk {
  private final FeaturesXlsxSheet sheet;
  private boolean mayBeRaised;

  FeaturesCellScanner(ScanBuffer in, TagScanner tags, FeaturesXlsxSheet sheet) {
    super(in, tags);
    this.sheet = sheet;
  }

  @Override
  public void begin() {
    sheet.look(row(), column(), tags.style());
    mayBeRaised = tags.type() == CellType.SHARED_TEXT && sheet.mayBeRaised();
  }

  @Override
  public void value() throws OutOfOrdinary {
    if (mayBeRaised) {
      sheet.shared(row(), column(), texts.plain());
    } else {
      texts.skip();
    }
  }

  /** Only the formula of a link is of interest. */
  @Override
  public void formula(boolean hasText) throws OutOfOrdinary {
    if (!hasText) {
      return;
    }
    if (bytes[in.at] == 'H' || bytes[in.at] == 'h') {
      sheet.formula(row(), column(), texts.plain());
    } else {
      texts.skip();
    }
  }

  /** Which of its runs are raised is told by elements that are read plainly. */
  @Override
  public void inline() throws OutOfOrdinary {
    throw new OutOfOrdinary("a text within a cell");
  }

  @Override
  public void end() {}
}

package org.placebook.sheet.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Features;
import org.placebook.sheet.features.FeaturesXlsx;
import org.placebook.sheet.features.Spreadsheets;

/** Holds the features of a workbook as they are scanned against those read the plain way. */
public final class TwoFeatures {
  /** Few tables are longer; what comes after has looked alike for long. */
  private static final int ROWS = 3_000;

  private static final int COLUMNS = 200;

  private TwoFeatures() {}

  public static void assertSame(Path path) throws IOException, UnreadableFile {
    List<SheetFeatures> scanned = scanned(path);
    List<SheetFeatures> plain = plain(path);
    assertThat(scanned).hasSameSizeAs(plain);
    for (int i = 0; i < plain.size(); i++) {
      assertThat(parts(scanned.get(i))).isEqualTo(parts(plain.get(i)));
      looks(scanned.get(i), plain.get(i));
    }
  }

  private static List<SheetFeatures> scanned(Path path) throws IOException, UnreadableFile {
    try (SpreadsheetFile file = Spreadsheets.open(path, Limits.DEFAULT)) {
      return Features.read(path, file, Limits.DEFAULT).sheets();
    }
  }

  private static List<SheetFeatures> plain(Path path) throws IOException {
    try (ZipPackage zip = ZipPackage.open(path, new Budget(Limits.DEFAULT))) {
      return new FeaturesXlsx(zip).read(FileFormat.XLSX).sheets();
    }
  }

  private static List<Object> parts(SheetFeatures features) {
    return List.of(
        features.name(),
        features.visibility(),
        features.view(),
        features.pageTexts(),
        features.tables(),
        features.links(),
        features.remarks(),
        features.objects(),
        features.conditionalLooks(),
        features.raisedTexts());
  }

  private static void looks(SheetFeatures scanned, SheetFeatures plain) {
    for (int row = 1; row <= ROWS; row++) {
      for (int column = 1; column <= COLUMNS; column++) {
        if (!scanned.looks().format(row, column).equals(plain.looks().format(row, column))) {
          assertThat(scanned.looks().format(row, column))
              .as("%s, row %d, column %d", plain.name(), row, column)
              .isEqualTo(plain.looks().format(row, column));
        }
      }
      assertThat(scanned.widths().of(row)).isEqualTo(plain.widths().of(row));
    }
  }
}

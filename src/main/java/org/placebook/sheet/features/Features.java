package org.placebook.sheet.features;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.sheet.DocumentProperties;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.WorkbookFeatures;
import org.placebook.sheet.formats.FeaturesOds;
import org.placebook.sheet.formats.FeaturesXls;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.FeaturesOfSheet;
import org.placebook.sheet.parts.ReadFailures;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.sheet.xlsx.XlsxFile;
import org.placebook.table.Place;

/**
 * Reads what a workbook has besides the contents of its cells. Nothing is held of a cell but its
 * look, so it may be large.
 */
public final class Features {
  private Features() {}

  /**
   * Reads the features of a file that {@link Spreadsheets#open} opened.
   *
   * @param path the file
   * @param file the same, open
   * @param limits how much is read
   * @throws UnreadableFile if it is broken or over a limit
   */
  public static WorkbookFeatures read(Path path, SpreadsheetFile file, Limits limits)
      throws UnreadableFile {
    return read(path, file, limits, Optional.empty());
  }

  /**
   * The same of one of several workbooks that are much alike.
   *
   * @param known sheets of the others, if there are any
   */
  public static WorkbookFeatures read(
      Path path, SpreadsheetFile file, Limits limits, Optional<ReadSheets> known)
      throws UnreadableFile {
    try {
      return switch (file.format()) {
        case XLSX, XLSM -> xlsx(path, Misnamed.plain(file), new Budget(limits), known);
        case XLS -> FeaturesXls.read(path);
        case ODS -> FeaturesOds.read(path, new Budget(limits));
        case XLSB, CSV -> bare(file);
      };
    } catch (IOException e) {
      throw ReadFailures.of(Place.file(file.name()), e);
    }
  }

  private static WorkbookFeatures xlsx(
      Path path, SpreadsheetFile file, Budget budget, Optional<ReadSheets> known)
      throws IOException {
    try (ZipPackage zip = ZipPackage.open(path, budget)) {
      FeaturesXlsx features =
          file instanceof XlsxFile open
              ? new FeaturesXlsx(zip, open, known)
              : new FeaturesXlsx(zip);
      return features.read(file.format());
    }
  }

  /** Of these formats only cells are read. */
  private static WorkbookFeatures bare(SpreadsheetFile file) {
    List<SheetFeatures> sheets =
        file.sheets().stream()
            .map(
                sheet ->
                    new FeaturesOfSheet(
                            sheet.name(),
                            sheet.hidden()
                                ? SheetFeatures.Visibility.HIDDEN
                                : SheetFeatures.Visibility.VISIBLE,
                            List.of())
                        .build())
            .toList();
    String first =
        file.sheets().stream().filter(s -> !s.hidden()).map(SheetInfo::name).findFirst().orElse("");
    return new WorkbookFeatures(
        file.format(),
        DocumentProperties.NONE,
        first,
        first,
        sheets,
        List.of(),
        WorkbookFeatures.HiddenParts.NONE);
  }
}

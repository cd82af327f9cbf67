package org.placebook.sheet.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.DocumentProperties;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.WorkbookFeatures;
import org.placebook.sheet.parts.FeaturesOfSheet;
import org.placebook.sheet.parts.PoiLog;

/**
 * Reads the features of workbooks of Excel 97 to 2003 with POI's user model: a sheet of theirs ends
 * at row 65,536, and the records that matter here are many and odd.
 */
public final class FeaturesXls {
  private FeaturesXls() {}

  public static WorkbookFeatures read(Path path) throws IOException {
    PoiLog.silence();
    try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(container)) {
      return read(workbook, container.getRoot().hasEntry("_VBA_PROJECT_CUR"));
    } catch (RuntimeException e) {
      // POI answers broken records with runtime exceptions of many kinds.
      throw new IOException("the parts of the old workbook do not fit together", e);
    }
  }

  private static WorkbookFeatures read(HSSFWorkbook workbook, boolean macros) {
    XlsStyles styles = new XlsStyles();
    workbook.getInternalWorkbook().getRecords().forEach(styles::take);
    List<CellFormat> formats = styles.formats(workbook.getCustomPalette());
    List<SheetFeatures> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      FeaturesOfSheet sheet =
          new FeaturesOfSheet(
              workbook.getSheetName(i), visibility(workbook.getSheetVisibility(i)), formats);
      new FeaturesXlsSheet(workbook.getSheetAt(i), sheet).read();
      sheets.add(sheet.build());
    }
    int active = workbook.getActiveSheetIndex();
    return new WorkbookFeatures(
        FileFormat.XLS,
        properties(workbook),
        active >= 0 && active < sheets.size() ? sheets.get(active).name() : "",
        SheetFeatures.firstVisible(sheets),
        sheets,
        List.of(),
        new WorkbookFeatures.HiddenParts(macros, 0, List.of(), 0, List.of(), List.of()));
  }

  private static SheetFeatures.Visibility visibility(SheetVisibility visibility) {
    return switch (visibility) {
      case VISIBLE -> SheetFeatures.Visibility.VISIBLE;
      case HIDDEN -> SheetFeatures.Visibility.HIDDEN;
      case VERY_HIDDEN -> SheetFeatures.Visibility.VERY_HIDDEN;
    };
  }

  private static DocumentProperties properties(HSSFWorkbook workbook) {
    SummaryInformation own = workbook.getSummaryInformation();
    DocumentSummaryInformation more = workbook.getDocumentSummaryInformation();
    return new DocumentProperties(
        own == null ? "" : text(own.getTitle()),
        own == null ? "" : text(own.getAuthor()),
        own == null ? "" : text(own.getLastAuthor()),
        "",
        own == null ? "" : text(own.getKeywords()),
        more == null ? "" : text(more.getManager()),
        more == null ? "" : text(more.getCompany()));
  }

  private static String text(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text.strip();
  }
}

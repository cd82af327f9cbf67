package org.placebook.write.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placebook.write.part.BackgroundZip;
import org.placebook.write.plan.Stylesheet;

/** A workbook of POI that has styles and no sheet. */
public final class EmptyWorkbook {
  private EmptyWorkbook() {}

  /** Opens one with all styles that there are by now. */
  public static XSSFWorkbook of(Stylesheet styles) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (BackgroundZip zip = new BackgroundZip(bytes, 1)) {
      new WorkbookPackage(styles).write(zip);
    }
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }
}

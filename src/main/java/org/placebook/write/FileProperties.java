package org.placebook.write;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placebook.book.Properties;

/** What the file says of itself. No time of the run is among it. */
final class FileProperties {
  private FileProperties() {}

  static void set(XSSFWorkbook workbook, Properties properties) throws IOException {
    try {
      PackageProperties core = workbook.getPackage().getPackageProperties();
      Optional<Date> created =
          Optional.of(Date.from(properties.created().atStartOfDay(ZoneOffset.UTC).toInstant()));
      core.setTitleProperty(properties.title());
      core.setCreatorProperty(properties.author());
      core.setLastModifiedByProperty(properties.author());
      core.setLanguageProperty(properties.language());
      core.setKeywordsProperty(properties.keywords());
      core.setDescriptionProperty(properties.description());
      core.setCreatedProperty(created);
      core.setModifiedProperty(created);
    } catch (InvalidFormatException e) {
      throw new IOException("The workbook's properties cannot be set", e);
    }
    POIXMLProperties.ExtendedProperties extended = workbook.getProperties().getExtendedProperties();
    extended.setApplication("Placebook");
    extended.setCompany(properties.author());
  }
}

package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.formula.function.FunctionMetadataRegistry;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.placebook.oracle.Uncached;

/** The finished package is one that Excel opens without a word: for each shipped template. */
class SoundnessTest {
  private static final Pattern FUNCTION = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\(");
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final String LATER = "_xlfn.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "levelling-up, levelling-up",
    "change-over-time, change-over-time",
    "area-profile, area-profile",
    "correlation-report, area-profile",
    "small-areas, small-areas",
    "long-download, long-download"
  })
  void packageIsSound(String template, String inputs) throws IOException, XmlException {
    Path finished = Jobs.finished(Jobs.template(template), folder, Path.of("samples", inputs));
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(finished))) {
      everyPartIsValid(workbook);
      tablesAreTheirCells(workbook);
      idsAreUnique(workbook);
      linksLeadSomewhere(workbook);
      dimensionsAreRight(workbook);
      functionsAreThoseOfExcel(workbook);
      everyFormulaIsCached(finished, workbook);
    }
    noPartIsMissing(finished);
  }

  private static void everyPartIsValid(XSSFWorkbook workbook) throws IOException, XmlException {
    assertValid(workbook.getCTWorkbook());
    assertValid(workbook.getStylesSource().getCTStylesheet());
    try (InputStream in = workbook.getSharedStringSource().getPackagePart().getInputStream()) {
      assertValid(SstDocument.Factory.parse(in));
    }
    assertValid(workbook.getProperties().getExtendedProperties().getUnderlyingProperties());
    for (Sheet sheet : workbook) {
      XSSFSheet own = (XSSFSheet) sheet;
      assertValid(own.getCTWorksheet());
      own.getTables().forEach(table -> assertValid(table.getCTTable()));
      if (own.getDrawingPatriarch() != null) {
        assertValid(own.getDrawingPatriarch().getCTDrawing());
      }
      charts(own).forEach(chart -> assertValid(chart.getCTChartSpace()));
    }
  }

  private static void assertValid(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    // Excel itself keeps blanks by this attribute, though the schema of POI does not have it.
    errors.removeIf(error -> error.getMessage().contains("space@http://www.w3.org/XML/1998"));
    assertThat(errors).as(part.schemaType().toString()).isEmpty();
  }

  private static List<XSSFChart> charts(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch() == null
        ? List.of()
        : sheet.getDrawingPatriarch().getCharts();
  }

  private static void tablesAreTheirCells(XSSFWorkbook workbook) {
    for (Sheet sheet : workbook) {
      for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
        List<String> headings = new ArrayList<>();
        sheet.getRow(table.getStartRowIndex()).forEach(c -> headings.add(c.getStringCellValue()));
        assertThat(table.getColumns())
            .as(sheet.getSheetName())
            .extracting(column -> column.getName().replace("_x000a_", "\n"))
            .isEqualTo(headings);
        assertThat(headings).doesNotContain("").doesNotHaveDuplicates();
        assertThat(table.getCTTable().getTableColumns().getTableColumnList())
            .extracting(c -> c.getId())
            .doesNotHaveDuplicates();
        assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
      }
    }
  }

  private static void idsAreUnique(XSSFWorkbook workbook) {
    List<Long> tables = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> sheets = new ArrayList<>();
    for (Sheet sheet : workbook) {
      sheets.add(sheet.getSheetName().toLowerCase(Locale.ROOT));
      assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
      for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
        tables.add(table.getCTTable().getId());
        names.add(table.getCTTable().getDisplayName().toLowerCase(Locale.ROOT));
        assertThat(table.getCTTable().getDisplayName()).matches("[A-Za-z_][A-Za-z0-9_.]*");
      }
      if (((XSSFSheet) sheet).getDrawingPatriarch() != null) {
        assertThat(((XSSFSheet) sheet).getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList())
            .extracting(a -> a.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getId())
            .doesNotHaveDuplicates();
      }
    }
    assertThat(tables).doesNotHaveDuplicates();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(sheets).doesNotHaveDuplicates();
    assertThat(workbook.getCTWorkbook().getSheets().getSheetList())
        .extracting(s -> s.getSheetId())
        .doesNotHaveDuplicates();
  }

  private static void linksLeadSomewhere(XSSFWorkbook workbook) {
    int links = 0;
    for (Sheet sheet : workbook) {
      for (var link : ((XSSFSheet) sheet).getHyperlinkList()) {
        String target = link.getLocation();
        if (target != null) {
          String name = target.substring(0, target.lastIndexOf('!'));
          name = name.replaceAll("^'|'$", "").replace("''", "'");
          assertThat(workbook.getSheet(name)).as(target).isNotNull();
          links++;
        }
      }
    }
    assertThat(links).isGreaterThan(10);
  }

  private static void dimensionsAreRight(XSSFWorkbook workbook) {
    for (Sheet sheet : workbook) {
      int width = 0;
      for (Row row : sheet) {
        width = Math.max(width, row.getLastCellNum());
      }
      String used = new CellRangeAddress(0, sheet.getLastRowNum(), 0, width - 1).formatAsString();
      assertThat(((XSSFSheet) sheet).getCTWorksheet().getDimension().getRef())
          .as(sheet.getSheetName())
          .isEqualTo(used);
    }
  }

  /** What Excel 2007 did not know yet is written with a prefix; the rest is known to POI. */
  private static void functionsAreThoseOfExcel(XSSFWorkbook workbook) {
    Set<String> functions = new HashSet<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            assertThat(cell.getCellFormula()).hasSizeLessThanOrEqualTo(8192);
            String code = TEXT.matcher(cell.getCellFormula()).replaceAll("");
            FUNCTION.matcher(code).results().forEach(found -> functions.add(found.group(1)));
          }
        }
      }
    }
    assertThat(functions).contains("IF", "COUNT");
    for (String function : functions) {
      boolean old = FunctionMetadataRegistry.getFunctionByName(function) != null;
      assertThat(old || isLater(function)).as(function).isTrue();
    }
  }

  private static boolean isLater(String function) {
    if (function.equals("IFERROR") || function.equals("COUNTIFS")) {
      return true; // of 2007 itself, but not of the older binary format
    }
    String plain = function.replace(LATER, "");
    return function.startsWith(LATER) && FunctionMetadataRegistry.getFunctionByName(plain) == null;
  }

  private static void everyFormulaIsCached(Path finished, XSSFWorkbook workbook)
      throws IOException {
    String sheets = Uncached.sheets(finished);
    long formulas = Pattern.compile("</f>").matcher(sheets).results().count();
    long cached = Pattern.compile("</f><v>").matcher(sheets).results().count();
    assertThat(formulas).isPositive().isEqualTo(cached);
    for (Sheet sheet : workbook) {
      XSSFSheet own = (XSSFSheet) sheet;
      charts(own).forEach(chart -> ChartCaches.assertFilled(own, chart));
    }
  }

  private static void noPartIsMissing(Path finished) throws IOException {
    try (ZipFile zip = new ZipFile(finished.toFile())) {
      Set<String> names = new HashSet<>();
      zip.stream().forEach(e -> assertThat(names.add(e.getName())).as(e.getName()).isTrue());
      String types = text(zip, "[Content_Types].xml");
      for (String name : names) {
        boolean typed =
            types.contains("PartName=\"/" + name + "\"")
                || types.contains("Extension=\"" + name.replaceAll(".*\\.", "") + "\"");
        assertThat(typed).as(name).isTrue();
      }
      Pattern part = Pattern.compile("PartName=\"/([^\"]+)\"");
      part.matcher(types).results().forEach(found -> assertThat(names).contains(found.group(1)));
      for (String name : names) {
        if (name.endsWith(".rels")) {
          targetsAreThere(names, name, text(zip, name));
        }
      }
    }
  }

  private static void targetsAreThere(Set<String> names, String rels, String xml) {
    Path base = Path.of("/" + rels.substring(0, rels.indexOf("_rels/")));
    Pattern.compile("<Relationship [^>]*>")
        .matcher(xml)
        .results()
        .filter(found -> !found.group().contains("TargetMode=\"External\""))
        .forEach(
            found -> {
              String target = found.group().replaceAll(".*Target=\"([^\"]*)\".*", "$1");
              Path path = base.resolve(target).normalize();
              assertThat(names).as(rels).contains(path.toString().substring(1));
            });
  }

  private static String text(ZipFile zip, String name) throws IOException {
    try (InputStream in = zip.getInputStream(new ZipEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

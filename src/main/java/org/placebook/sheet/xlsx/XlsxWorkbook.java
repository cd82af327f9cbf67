package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.placebook.sheet.OutsideCall;
import org.placebook.sheet.parts.Escapes;
import org.placebook.sheet.parts.XmlCursor;

/**
 * The workbook part of an xlsx or xlsb file; of xlsb neither the active tab nor broken names are
 * read, because no check reads such a file.
 *
 * @param sheets as listed, of all kinds
 * @param from1904 whether its dates count from 1904
 * @param activeTab the place of the sheet that the first window opens with, from 0
 * @param outsideNames the defined names that stand for data from outside the workbook
 * @param brokenNames the defined names that stand for cells no longer there
 */
public record XlsxWorkbook(
    List<Entry> sheets,
    boolean from1904,
    int activeTab,
    List<String> outsideNames,
    List<String> brokenNames) {

  /** A workbook of the list of links, of which there is a finding of its own. */
  private static final Pattern LISTED = Pattern.compile("\\[\\d+]");

  /**
   * One line of the list of sheets.
   *
   * @param name as on its tab
   * @param relationship the id of its part, or empty
   * @param visibility how it is hidden, if it is
   */
  public record Entry(String name, String relationship, Visibility visibility) {

    /** Excel 95 kept a module of macros as a sheet; of it only the line in the list is left. */
    boolean isModule() {
      return relationship.isEmpty();
    }
  }

  /** How a sheet is hidden. */
  public enum Visibility {
    VISIBLE,
    HIDDEN,
    VERY_HIDDEN;

    static Visibility of(String state) {
      return switch (state) {
        case "hidden" -> HIDDEN;
        case "veryHidden" -> VERY_HIDDEN;
        default -> VISIBLE;
      };
    }
  }

  public static XlsxWorkbook read(InputStream part) throws IOException {
    List<Entry> sheets = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    List<Integer> tabs = new ArrayList<>();
    boolean from1904 = false;
    try (XmlCursor xml = XmlCursor.open(part)) {
      while (xml.nextStart()) {
        switch (xml.name()) {
          case "workbookPr" -> from1904 = xml.flag("date1904", false);
          case "workbookView" -> tabs.add(Math.max(0, xml.integer("activeTab", 0)));
          case "sheet" ->
              sheets.add(
                  new Entry(
                      Escapes.decode(xml.attribute("name")),
                      xml.attribute("id"),
                      Visibility.of(xml.attribute("state"))));
          case "definedName" -> {
            String name = xml.attribute("name");
            String formula = xml.text();
            OutsideCall.inExcel(unlisted(formula)).ifPresent(source -> outside.add(name));
            if (formula.contains("#REF!")) {
              broken.add(name);
            }
          }
          default -> {}
        }
      }
    }
    return new XlsxWorkbook(
        sheets,
        from1904,
        tabs.isEmpty() ? 0 : tabs.get(0),
        List.copyOf(outside),
        List.copyOf(broken));
  }

  /** A formula without the workbooks that it names by their numbers in the list of links. */
  static String unlisted(String formula) {
    return formula.contains("[") ? LISTED.matcher(formula).replaceAll("") : formula;
  }
}

package org.placebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.placebook.sheet.FileFormat.Says;

/** Rule 23, first part: a cover with title, summary, source, dates and contact. */
final class CoverCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(
          23, "Cover: title with period and geography, summary, source, dates, contact", false);

  private static final Pattern CONTACT =
      Pattern.compile("[\\w.+-]+@[\\w.-]+\\w|\\+?\\d[\\d ]{8,}\\d|contact");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?m)^(?:data )?sources?\\b|\\bsources?:|census|survey|nomis|\\bregisters?\\b");
  private static final int WIDEST_TABLE_ON_COVER = 3;

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    if (!sheet.isFirst() || !sheet.says(Says.LOOKS)) {
      return;
    }
    boolean table =
        sheet.tables().stream()
            .anyMatch(
                t -> t.range().lastColumn() - t.range().firstColumn() >= WIDEST_TABLE_ON_COVER);
    if (table) {
      report.error(
          RULE,
          sheet.place(),
          "The first sheet holds a table; there is no cover.",
          "Insert a sheet named Cover before it, with title, summary, source, dates and contact in"
              + " column A.");
    } else {
      contents(sheet, report);
    }
  }

  private static void contents(CheckedSheet sheet, Report report) {
    String all = sheet.lead();
    List<String> missing = new ArrayList<>();
    if (!CONTACT.matcher(all).find()) {
      missing.add("a contact (an e-mail address or telephone number)");
    }
    if (!YEAR.matcher(all).find()) {
      missing.add("dates");
    }
    if (!SOURCE.matcher(all).find()) {
      missing.add("the source");
    }
    if (!missing.isEmpty()) {
      report.advice(
          RULE,
          sheet.place(),
          "The cover does not seem to give " + String.join(", ", missing) + ".",
          "Add what is missing as a line in column A.");
    }
  }
}

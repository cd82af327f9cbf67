package org.placebook.check;

import org.placebook.sheet.DocumentProperties;
import org.placebook.sheet.FileFormat;

/** Rule 14: title, language, author (an organisation) and keywords are set. */
final class PropertiesCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(14, "Title, language, author (an organisation) and keywords are set", true);

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    FileFormat format = workbook.features().format();
    if (!format.says(FileFormat.Says.PROPERTIES)) {
      return;
    }
    DocumentProperties properties = workbook.features().properties();
    missing(workbook, properties.title(), "title", "Title", report);
    missing(workbook, properties.author(), "author", "Author", report);
    missing(workbook, properties.keywords(), "keywords", "Tags", report);
    if (format.says(FileFormat.Says.LANGUAGE) && properties.language().isBlank()) {
      report.error(
          RULE,
          workbook.place(),
          "The file's properties state no language.",
          "File, Info, Properties, Advanced Properties, Summary or Custom, Language: en-GB.");
    }
    person(workbook, "author", properties.author(), report);
    person(workbook, "name of who saved it last", properties.lastModifiedBy(), report);
    person(workbook, "manager", properties.manager(), report);
  }

  private static void missing(
      CheckedWorkbook workbook, String value, String name, String field, Report report) {
    if (value.isBlank()) {
      report.error(
          RULE,
          workbook.place(),
          "The file's properties state no %s.".formatted(name),
          "File, Info, Properties: fill in %s.".formatted(field));
    }
  }

  private static void person(CheckedWorkbook workbook, String what, String name, Report report) {
    if (PersonNames.isLikely(name)) {
      report.advice(
          RULE,
          workbook.place(),
          "The %s in the file's properties looks like a person or an account: \"%s\"."
              .formatted(what, name),
          "File, Info, Check for Issues, Inspect Document, remove personal information; then set"
              + " the organisation as author.");
    }
  }
}

package org.placebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.table.Period;
import org.placebook.table.PeriodHeading;
import org.placebook.table.Place;

/**
 * Rule 23, further part: the period in a title is that of the figures. The period of the figures is
 * what the sheets of data and the sheet of sources say; where there are none, a cover's period must
 * be that of some other title. In a workbook with formulas, which is not published yet, that is for
 * somebody to judge.
 */
final class TitlePeriodsCheck implements RuleCheck {
  static final Rule RULE = new Rule(23, "Titles: the period is that of the figures", false);

  private static final Pattern SOURCE_FILE = Pattern.compile("\\bFile ([^,]+?\\.\\w{3,4})\\b");

  /** Two years of one name, as {@code 2018-and-2022}: figures are of either. */
  private static final Pattern TWO_YEARS =
      Pattern.compile(
          "\\b((?:19|20)\\d\\d)(?=[\\W_]+(?:(?:and|to)[\\W_]+)?((?:19|20)\\d\\d)(?!\\d))");

  private static final int MOST_ROWS = 60;

  /**
   * What a sheet says of periods.
   *
   * @param ofFigures the periods of figures that it holds or names
   * @param isUnknown whether it holds figures and says not of when
   */
  private record OfSheet(
      Optional<Title> title, List<Period> ofFigures, boolean isUnknown, boolean hasFormulas) {}

  /** The period that a title says, where no figures stand. */
  private record Title(Place place, Period said) {}

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    boolean hasFormulas = sheet.firstFormula().isPresent();
    String name = sheet.name().toLowerCase(Locale.ROOT);
    if (name.startsWith("data")) {
      List<Period> periods =
          Stream.concat(periods(sheet.text(1, 1)), headings(sheet).flatMap(h -> period(h).stream()))
              .toList();
      report.keep(new OfSheet(Optional.empty(), periods, periods.isEmpty(), hasFormulas));
    } else if (name.equals("sources")) {
      List<Period> periods = files(sheet).flatMap(TitlePeriodsCheck::periods).toList();
      report.keep(new OfSheet(Optional.empty(), periods, false, hasFormulas));
    } else {
      Optional<Title> title =
          period(sheet.text(1, 1)).map(said -> new Title(sheet.place(1, 1), said));
      report.keep(new OfSheet(title, List.of(), false, hasFormulas));
    }
  }

  private static Stream<String> headings(CheckedSheet sheet) {
    return sheet.tables().stream()
        .flatMap(
            table ->
                Stream.iterate(table.range().firstColumn(), column -> column + 1)
                    .limit(table.range().lastColumn() - table.range().firstColumn() + 1L)
                    .map(column -> sheet.text(table.range().firstRow(), column)));
  }

  /** The files named on the sheet of sources, the recipe aside. */
  private static Stream<String> files(CheckedSheet sheet) {
    List<String> files = new ArrayList<>();
    for (int row = 1; row <= Math.min(MOST_ROWS, sheet.grid().lastRow()); row++) {
      if (sheet.text(row, 1).equals("Input")) {
        Matcher file = SOURCE_FILE.matcher(sheet.text(row, 3));
        if (file.find()) {
          files.add(file.group(1));
        }
      }
    }
    return files.stream();
  }

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    List<OfSheet> sheets = report.kept(OfSheet.class);
    boolean hasFormulas = sheets.stream().anyMatch(OfSheet::hasFormulas);
    List<Title> titles = sheets.stream().flatMap(sheet -> sheet.title().stream()).toList();
    List<Period> ofFigures = sheets.stream().flatMap(sheet -> sheet.ofFigures().stream()).toList();
    if (!ofFigures.isEmpty()) {
      if (sheets.stream().noneMatch(OfSheet::isUnknown)) {
        titles.forEach(title -> compare(title, ofFigures, hasFormulas, report));
      }
      return;
    }
    List<Period> others = titles.stream().skip(1).map(Title::said).toList();
    String first = workbook.features().firstSheet();
    if (!others.isEmpty() && titles.get(0).place().sheet().equals(first)) {
      compare(titles.get(0), others, hasFormulas, report);
    }
  }

  private static void compare(Title title, List<Period> known, boolean hasFormulas, Report report) {
    if (known.stream().noneMatch(period -> overlap(period, title.said()))) {
      String found =
          "The title says %s, but the figures are of %s."
              .formatted(title.said().inWords(), inWords(known));
      String remedy = "Put right the one or the other.";
      if (hasFormulas) {
        report.advice(RULE, title.place(), found, remedy);
      } else {
        report.error(RULE, title.place(), found, remedy);
      }
    }
  }

  private static String inWords(List<Period> periods) {
    return String.join(" and ", periods.stream().map(Period::inWords).distinct().toList());
  }

  private static boolean overlap(Period one, Period other) {
    return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
  }

  /** The period that a name says, and the others that it says in one breath. */
  private static Stream<Period> periods(String name) {
    Stream<String> others = TWO_YEARS.matcher(name).results().map(two -> two.group(2));
    return Stream.concat(Stream.of(name), others).flatMap(text -> period(text).stream());
  }

  private static Optional<Period> period(String text) {
    return PeriodHeading.of(text).map(PeriodHeading::period);
  }
}

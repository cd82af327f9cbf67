package org.placebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Map<Place, Period> titles = new LinkedHashMap<>();
  private final List<Period> ofFigures = new ArrayList<>();
  private boolean areAllKnown = true;
  private boolean hasFormulas;

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    hasFormulas |= sheet.firstFormula().isPresent();
    String name = sheet.name().toLowerCase(Locale.ROOT);
    Optional<Period> said = period(sheet.text(1, 1));
    if (name.startsWith("data")) {
      List<Period> periods =
          Stream.concat(periods(sheet.text(1, 1)), headings(sheet).flatMap(h -> period(h).stream()))
              .toList();
      areAllKnown &= !periods.isEmpty();
      ofFigures.addAll(periods);
    } else if (name.equals("sources")) {
      files(sheet).flatMap(TitlePeriodsCheck::periods).forEach(ofFigures::add);
    } else {
      said.ifPresent(period -> titles.put(sheet.place(1, 1), period));
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
    if (!ofFigures.isEmpty()) {
      if (areAllKnown) {
        titles.forEach((place, said) -> compare(place, said, ofFigures, report));
      }
      return;
    }
    Optional<Place> cover = titles.keySet().stream().findFirst();
    List<Period> others = titles.values().stream().skip(1).toList();
    boolean isCover =
        cover.filter(place -> place.sheet().equals(workbook.features().firstSheet())).isPresent();
    if (isCover && !others.isEmpty()) {
      cover.ifPresent(place -> compare(place, period(place), others, report));
    }
  }

  private Period period(Place place) {
    return Optional.ofNullable(titles.get(place)).orElseThrow();
  }

  private void compare(Place place, Period said, List<Period> known, Report report) {
    if (known.stream().noneMatch(period -> overlap(period, said))) {
      String found =
          "The title says %s, but the figures are of %s.".formatted(said.inWords(), inWords(known));
      String remedy = "Put right the one or the other.";
      if (hasFormulas) {
        report.advice(RULE, place, found, remedy);
      } else {
        report.error(RULE, place, found, remedy);
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

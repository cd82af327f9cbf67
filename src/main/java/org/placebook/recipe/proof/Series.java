package org.placebook.recipe.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.table.FigureColumn;
import org.placebook.table.Period;
import org.placebook.table.PeriodHeading;

/**
 * Columns of one measure at several periods: their headings are equal but for the period. They are
 * never parts of a whole.
 *
 * @param measure what they have in common; may be empty
 * @param columns the earliest period first
 */
public record Series(String measure, List<FigureColumn> columns) {
  /** What was worked out from periods is no figure of a period. */
  private static final Pattern DERIVED =
      Pattern.compile(
          "\\b(?:change[sd]?|chg|diff(?:erence)?s?|growth|cagr|increase|decrease|rise|fall|newid)\\b");

  private static final Pattern OPEN =
      Pattern.compile(
          ".*(?:\\b(?:pre|post|before|prior to|up to|earlier than|until|after|since|from)["
              + " -]*(?:18|19|20)\\d\\d\\b|(?:18|19|20)\\d\\d(?:[ ,]*(?:or|and|&)"
              + " (?:later|after|earlier|before|newer|older|since|over)\\b| ?\\+| onwards?\\b)).*");

  private static final Pattern AGES =
      Pattern.compile("\\bage[sd]?\\b|\\byears? olds?\\b|\\boed\\b");
  private static final Pattern CODES =
      Pattern.compile(
          "\\b(?:u?k?sic|soc|nace|isco|class(?:es)?|codes?|commodity|hs)\\d*\\b|\\b(?:s[io]c)"
              + " ?\\d{4}\\b");

  /** Years of one kind differ by leap days and ends of months. */
  private static final double NEARLY_EQUAL = 1.1;

  /** Copies the columns. */
  public Series {
    columns = List.copyOf(columns);
  }

  /** A column with what its heading states. */
  private record Member(FigureColumn column, PeriodHeading heading) {
    Period period() {
      return heading.period();
    }
  }

  public boolean has(FigureColumn column) {
    return columns.contains(column);
  }

  public FigureColumn earliest() {
    return columns.get(0);
  }

  public FigureColumn latest() {
    return columns.get(columns.size() - 1);
  }

  /** Whether a column was worked out from others, of two periods. */
  public static boolean isDerived(FigureColumn column) {
    return DERIVED.matcher(column.heading().toLowerCase(Locale.ROOT)).find();
  }

  /**
   * The series among some columns of a table.
   *
   * @param title the table's, which tells codes and ages from years
   */
  static List<Series> among(List<FigureColumn> columns, String title) {
    Map<String, List<Member>> byMeasure = new LinkedHashMap<>();
    for (FigureColumn column : columns) {
      if (!isDerived(column)) {
        PeriodHeading.of(column.heading())
            .ifPresent(
                heading ->
                    byMeasure
                        .computeIfAbsent(heading.measure(), m -> new ArrayList<>())
                        .add(new Member(column, heading)));
      }
    }
    boolean open = columns.stream().anyMatch(c -> isOpen(c) && !isDerived(c));
    List<Series> series = new ArrayList<>();
    for (Map.Entry<String, List<Member>> one : byMeasure.entrySet()) {
      if (isSeries(one.getValue(), title, open)) {
        series.add(new Series(one.getKey(), inOrder(one.getValue())));
      }
    }
    return series.isEmpty() ? MonthsOfAYear.among(columns) : series;
  }

  private static boolean isOpen(FigureColumn column) {
    return OPEN.matcher(column.heading().toLowerCase(Locale.ROOT)).matches();
  }

  /** Six figures may be months or years, which their own order does not mind. */
  private static List<FigureColumn> inOrder(List<Member> members) {
    boolean numbers = members.stream().allMatch(m -> isNumber(m.column().heading()));
    return members.stream()
        .sorted(
            numbers
                ? Comparator.comparing(m -> m.column().heading().strip())
                : Comparator.comparing(Member::period))
        .map(Member::column)
        .toList();
  }

  private static boolean isSeries(List<Member> members, String title, boolean open) {
    String words = title.toLowerCase(Locale.ROOT);
    return members.stream().map(Member::period).distinct().count() > 1
        && !areCodes(members, words)
        && !areAges(members, words)
        && !areBands(members, open);
  }

  /** Bare years under a title that speaks of codes, unless it names the first and last of them. */
  private static boolean areCodes(List<Member> members, String title) {
    List<Member> years = members.stream().sorted(Comparator.comparing(Member::period)).toList();
    boolean named =
        title.contains(years.get(0).column().heading().strip())
            && title.contains(years.get(years.size() - 1).column().heading().strip());
    return CODES.matcher(title).find()
        && !named
        && members.stream().allMatch(m -> m.heading().isBare() && isNumber(m.column().heading()));
  }

  private static boolean isNumber(String heading) {
    return heading.strip().matches("\\d{4}(?:\\d\\d)?");
  }

  /** Pairs of two figures are years only where one begins when another ended. */
  private static boolean areAges(List<Member> members, String title) {
    if (members.stream().noneMatch(m -> m.heading().isShort())) {
      return false;
    }
    boolean chained =
        members.stream()
            .anyMatch(
                one ->
                    members.stream()
                        .anyMatch(
                            next -> next.period().first().equals(one.period().last().plusDays(1))));
    return !chained
        || AGES.matcher(title).find()
        || members.stream().anyMatch(m -> saysAge(m.column()));
  }

  private static boolean saysAge(FigureColumn column) {
    return AGES.matcher(column.heading().toLowerCase(Locale.ROOT)).find();
  }

  /** Ranges of years with an open end beside them, or of unequal length, are bands. */
  private static boolean areBands(List<Member> members, boolean open) {
    boolean ranges = members.stream().anyMatch(m -> m.period().isOfSeveralYears());
    long shortest = members.stream().mapToLong(m -> m.period().days()).min().orElse(0);
    long longest = members.stream().mapToLong(m -> m.period().days()).max().orElse(0);
    return open || (ranges && longest > NEARLY_EQUAL * shortest);
  }

  /** Whether its periods are ranges of years, which may be bands of a classification. */
  boolean isOfRanges() {
    return columns.stream()
        .map(column -> PeriodHeading.of(column.heading()))
        .flatMap(Optional::stream)
        .anyMatch(heading -> heading.period().isOfSeveralYears());
  }
}

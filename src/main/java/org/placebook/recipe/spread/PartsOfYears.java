package org.placebook.recipe.spread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.read.cube.CodedColumn;

/**
 * Terms, quarters, months and weeks whose year stands in another column: "Autumn term" beside
 * 202324 is "Autumn term 2023/24".
 */
final class PartsOfYears {
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:[a-z]+ )*(?:terms?|q(?:uarter |tr )?[1-4]|week \\d{1,2}|part \\d(?: \\(.*\\))?"
              + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)");
  private static final Pattern YEAR =
      Pattern.compile("(20\\d\\d|19\\d\\d)(?:[-/]?(\\d\\d|\\d{4}))?");
  private static final Pattern HEADING =
      Pattern.compile("(?i).*(?:year|date|period|time|month|quarter|term|week).*");

  private final List<Axis> categories;
  private final Optional<CodedColumn> parts;
  private final Optional<CodedColumn> years;

  /** Of the columns that categories are made of, and those that say the same of all their rows. */
  PartsOfYears(LongTable table, List<Axis> categories, int[] rows) {
    this.categories = categories;
    Axes axes = new Axes(table);
    List<CodedColumn> told =
        Stream.concat(
                categories.stream(),
                table.labels().stream()
                    .filter(label -> HEADING.matcher(label.heading()).matches())
                    .map(label -> axes.axis(label.position()))
                    .filter(axis -> Plan.isTold(axis, categories, rows)))
            .flatMap(axis -> axis.columns().stream())
            .filter(column -> HEADING.matcher(column.heading()).matches())
            .toList();
    this.parts = all(told, rows, PART);
    this.years = all(told, rows, YEAR);
  }

  private static Optional<CodedColumn> all(List<CodedColumn> columns, int[] rows, Pattern pattern) {
    return columns.stream()
        .filter(
            column ->
                new Axis("", List.of(column), false)
                    .present(rows).stream()
                        .allMatch(code -> pattern.matcher(column.values().get(code)).matches()))
        .findFirst();
  }

  /** The name of a category as its values say it, of which one row is known. */
  String name(String name, int row) {
    if (parts.isEmpty() || years.isEmpty() || categories.stream().noneMatch(this::isOne)) {
      return name;
    }
    String whole = text(parts.get(), row) + " " + year(text(years.get(), row));
    List<String> names =
        categories.stream()
            .map(axis -> isOne(axis) ? whole : axis.shown(axis.codes()[row]))
            .distinct()
            .toList();
    return String.join(" | ", names);
  }

  private boolean isOne(Axis axis) {
    return Stream.of(parts, years)
        .flatMap(Optional::stream)
        .anyMatch(column -> axis.isIn(column.position()));
  }

  private static String text(CodedColumn column, int row) {
    return column.values().get(column.codes()[row]);
  }

  /** 2023/24 for 202324. */
  private static String year(String year) {
    Matcher matcher = YEAR.matcher(year);
    return matcher.matches() && matcher.group(2) != null
        ? matcher.group(1) + "/" + matcher.group(2)
        : year;
  }
}

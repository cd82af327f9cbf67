package org.placebook.recipe.spread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.table.LabelColumn;
import org.placebook.table.NumberedTexts;
import org.placebook.table.Table;

/** Whether a download says of itself that it had more rows. */
final class CutOff {
  private static final Pattern COUNT = Pattern.compile("(?i)(?:record|row|total)[_ ]?count");
  private static final Pattern OFFSET = Pattern.compile("(?i)(?:record|row)[_ ]?offset");

  private final LongTable table;

  CutOff(LongTable table) {
    this.table = table;
  }

  /**
   * What is said of a file that was filtered by hand, as its gaps show. Several files may be the
   * parts of one download, or a download each.
   *
   * @throws NotSpread if it breaks off
   */
  Optional<String> filtered() throws NotSpread {
    for (Map.Entry<Integer, Integer> said : rowsByCount().entrySet()) {
      if (said.getKey() > said.getValue()) {
        return Optional.of(filtered(said.getKey(), said.getValue()));
      }
    }
    return Optional.empty();
  }

  /** How many rows say of themselves that there are so many; all of a file say the same. */
  private Map<Integer, Integer> rowsByCount() {
    Optional<NumberedTexts> counts = texts(COUNT);
    Map<Integer, Integer> rows = new LinkedHashMap<>();
    int start = 0;
    for (Table part : table.parts().tables()) {
      int end = start + part.rows().size();
      if (counts.isPresent() && start < end) {
        List<String> said = counts.get().subList(start, end);
        number(said.get(0))
            .filter(unused -> said.stream().allMatch(said.get(0)::equals))
            .ifPresent(count -> rows.merge(count, said.size(), Integer::sum));
      }
      start = end;
    }
    return rows;
  }

  private String filtered(int count, int rows) throws NotSpread {
    boolean isOne = table.parts().isOne();
    Optional<NumberedTexts> offsets = texts(OFFSET);
    boolean gaps =
        isOne
            && offsets.stream()
                .flatMap(texts -> texts.values().stream())
                .anyMatch(text -> number(text).orElse(0) >= rows);
    if (!gaps) {
      throw new NotSpread(
          "%s that there are %,d rows, and holds %,d of them%s. Download it in parts, or choose fewer areas or categories"
              .formatted(
                  isOne
                      ? "The file %s was cut off: it says of itself".formatted(table.table().file())
                      : "A download of several files was cut off: it says of itself",
                  count,
                  rows,
                  isOne && offsets.isPresent() ? ", from the first on without a gap" : ""));
    }
    return "Filtered by hand: %,d of %,d rows of the download are in the file"
        .formatted(rows, count);
  }

  private Optional<NumberedTexts> texts(Pattern heading) {
    return Stream.concat(
            table.labels().stream(),
            table.figures().stream()
                .filter(figure -> heading.matcher(figure.heading().strip()).matches())
                .map(FigureTexts::of))
        .filter(label -> heading.matcher(label.heading().strip()).matches())
        .findFirst()
        .map(LabelColumn::texts);
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of((int) Double.parseDouble(text.replace(",", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}

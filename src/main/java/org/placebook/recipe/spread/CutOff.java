package org.placebook.recipe.spread;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.table.Cube.Attribute;
import org.placebook.table.Cube.Use;

/** Whether a download says of itself that it had more rows. */
final class CutOff {
  private static final Pattern COUNT = Pattern.compile("(?i)(?:record|row|total)[_ ]?count");
  private static final Pattern OFFSET = Pattern.compile("(?i)(?:record|row)[_ ]?offset");

  private final LongTable table;

  CutOff(LongTable table) {
    this.table = table;
  }

  /**
   * What is said of a file that was filtered by hand, as its gaps show.
   *
   * @throws NotSpread if it breaks off
   */
  Optional<String> filtered() throws NotSpread {
    Optional<Integer> count =
        column(COUNT)
            .filter(attribute -> attribute.use() == Use.ONE_VALUE)
            .flatMap(attribute -> number(table.coded(attribute.column()).values().get(0)));
    int rows = table.size();
    if (count.isEmpty() || count.get() <= rows || !table.parts().isOne()) {
      return Optional.empty();
    }
    Optional<int[]> offsets = column(OFFSET).flatMap(this::offsets);
    boolean gaps = offsets.isPresent() && Arrays.stream(offsets.get()).max().orElse(0) >= rows;
    if (!gaps) {
      throw new NotSpread(
          "The file %s was cut off: it says of itself that there are %,d rows, and holds %,d of them%s. Download it in parts, or choose fewer areas or categories"
              .formatted(
                  table.table().file(),
                  count.get(),
                  rows,
                  offsets.isPresent() ? ", from the first on without a gap" : ""));
    }
    return Optional.of(
        "Filtered by hand: %,d of %,d rows of the download are in the file"
            .formatted(rows, count.get()));
  }

  private Optional<Attribute> column(Pattern heading) {
    return table.cube().attributes().stream()
        .filter(attribute -> heading.matcher(attribute.heading().strip()).matches())
        .findFirst();
  }

  private Optional<int[]> offsets(Attribute attribute) {
    return table.labels().stream()
        .filter(label -> label.position() == attribute.column())
        .findFirst()
        .map(label -> label.texts().stream().mapToInt(t -> number(t).orElse(0)).toArray());
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of((int) Double.parseDouble(text.replace(",", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}

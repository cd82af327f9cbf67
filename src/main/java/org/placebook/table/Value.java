package org.placebook.table;

import java.util.function.Function;

/** One cell of a table: a figure, a day, a text, or missing for a stated reason. */
public sealed interface Value permits Figure, Day, Text, Missing {

  /** A figure without a flag. */
  static Value of(double number) {
    return new Figure(number);
  }

  /** Missing for a reason, with no marker from an input behind it. */
  static Value missing(Reason reason) {
    return new Missing(reason, reason.shorthand());
  }

  /** Handles all four cases; Java 17 has no final switch over patterns. */
  default <T> T match(
      Function<Figure, T> figure,
      Function<Day, T> day,
      Function<Text, T> text,
      Function<Missing, T> missing) {
    if (this instanceof Figure f) {
      return figure.apply(f);
    }
    if (this instanceof Day d) {
      return day.apply(d);
    }
    if (this instanceof Text t) {
      return text.apply(t);
    }
    return missing.apply((Missing) this);
  }
}

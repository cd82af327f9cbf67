package org.placebook.book;

import java.util.function.Function;

/** Where a click leads. */
public sealed interface Link {

  /** Handles both cases. */
  <T> T match(Function<Within, T> within, Function<Out, T> out);

  /**
   * A cell of this workbook.
   *
   * @param sheet the sheet's name
   * @param cell such as {@code A1} or {@code C5:D9}
   */
  record Within(String sheet, String cell) implements Link {
    @Override
    public <T> T match(Function<Within, T> within, Function<Out, T> out) {
      return within.apply(this);
    }
  }

  /**
   * A page or a mailbox.
   *
   * @param address a whole {@code https:} or {@code mailto:} address
   */
  record Out(String address) implements Link {
    @Override
    public <T> T match(Function<Within, T> within, Function<Out, T> out) {
      return out.apply(this);
    }
  }
}

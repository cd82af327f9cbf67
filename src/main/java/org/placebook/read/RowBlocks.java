package org.placebook.read;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placebook.table.Span;

/** Many rows parted into blocks, which are looked at side by side. */
final class RowBlocks {
  private static final int SIZE = 1 << 13;

  private RowBlocks() {}

  /** The blocks of some rows, from above; none of no rows. */
  static Stream<Span> of(int first, int last) {
    return IntStream.range(0, Math.max(0, (last - first + SIZE) / SIZE))
        .parallel()
        .map(block -> first + block * SIZE)
        .mapToObj(row -> new Span(row, Math.min(row + SIZE - 1, last)));
  }
}

package org.placebook.area.lookup;

import java.util.List;

/** Where a lookup puts an area. */
public sealed interface PlaceInLookup {

  /**
   * Into one larger area, or by parts into several.
   *
   * @param member what the lookup knows it by
   * @param parts the larger areas
   * @param isTarget whether it is the larger area itself, under this code or an earlier one
   */
  record Into(String member, List<Part> parts, boolean isTarget) implements PlaceInLookup {
    /** Copies the parts. */
    public Into {
      parts = List.copyOf(parts);
    }
  }

  /** It is larger than what the lookup makes, as a country beside districts: it stays. */
  record Stays() implements PlaceInLookup {}

  /**
   * It was divided, and nobody can say which of its figures went where.
   *
   * @param into the names of what followed
   */
  record Divided(List<String> into) implements PlaceInLookup {
    /** Copies the names. */
    public Divided {
      into = List.copyOf(into);
    }
  }

  /**
   * It has no place.
   *
   * @param why in a few words
   */
  record Nowhere(Why why) implements PlaceInLookup {}

  /** Why an area has no place. */
  enum Why {
    /** A lower layer super output area of the census of 2011 that 2021 does not have. */
    OF_2011,
    /** Known, but of nothing that the lookup makes: a district in no combined authority. */
    IN_NONE,
    /** Not in the lookup. */
    UNKNOWN
  }
}

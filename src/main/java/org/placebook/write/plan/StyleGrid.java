package org.placebook.write.plan;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.placebook.book.RowRole;

/**
 * The numbers of a column's looks by role of the row and variant, and the markup that names them.
 */
public final class StyleGrid {
  private final Map<RowRole, Map<CellLook.Variant, Style>> styles = new EnumMap<>(RowRole.class);

  private static final class Style {
    private final int number;
    private final byte[] attribute;

    Style(int number) {
      this.number = number;
      this.attribute = ("\" s=\"" + number).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Style style && number == style.number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  StyleGrid(Set<ColumnSurvey.Use> uses, ToIntFunction<ColumnSurvey.Use> number) {
    Style unused = new Style(0);
    for (RowRole role : RowRole.values()) {
      Map<CellLook.Variant, Style> variants = new EnumMap<>(CellLook.Variant.class);
      for (CellLook.Variant variant : CellLook.Variant.values()) {
        variants.put(variant, unused);
      }
      styles.put(role, variants);
    }
    for (ColumnSurvey.Use use : uses) {
      variants(use.role()).put(use.variant(), new Style(number.applyAsInt(use)));
    }
  }

  public int number(RowRole role, CellLook.Variant variant) {
    return style(role, variant).number;
  }

  /** What stands in a cell's tag between its place and the end of its style's number. */
  public byte[] attribute(RowRole role, CellLook.Variant variant) {
    return style(role, variant).attribute;
  }

  /** Two are equal whose looks have the same numbers. */
  @Override
  public boolean equals(Object other) {
    return other instanceof StyleGrid grid && styles.equals(grid.styles);
  }

  @Override
  public int hashCode() {
    return styles.hashCode();
  }

  private Style style(RowRole role, CellLook.Variant variant) {
    return Objects.requireNonNull(variants(role).get(variant));
  }

  private Map<CellLook.Variant, Style> variants(RowRole role) {
    return Objects.requireNonNull(styles.get(role));
  }
}

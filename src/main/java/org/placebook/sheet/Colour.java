package org.placebook.sheet;

import java.util.Optional;

/**
 * A colour as it is seen on a sheet, theme and tint resolved.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {
  /** What automatic text is drawn in. */
  public static final Colour BLACK = new Colour(0x000000);

  /** What a cell without a fill shows. */
  public static final Colour WHITE = new Colour(0xFFFFFF);

  /** Refuses what is no colour. */
  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("Not a colour: " + Integer.toHexString(rgb));
    }
  }

  /** The colour of six hexadecimal digits, or eight with the opacity before them. */
  public static Optional<Colour> ofHex(String digits) {
    if (!digits.matches("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")) {
      return Optional.empty();
    }
    return Optional.of(new Colour(Integer.parseInt(digits.substring(digits.length() - 6), 16)));
  }

  /**
   * The contrast ratio of two colours, from 1 to 21 (Web Content Accessibility Guidelines 2.2,
   * "contrast ratio").
   */
  public double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
  private double luminance() {
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear((rgb >> 8) & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  /**
   * Every cell of a workbook is asked for its contrast: each channel's light is worked out once.
   */
  private static double linear(int channel) {
    return Light.OF_CHANNEL[channel];
  }

  private static final class Light {
    static final double[] OF_CHANNEL = new double[256];

    static {
      for (int channel = 0; channel < OF_CHANNEL.length; channel++) {
        double share = channel / 255.0;
        OF_CHANNEL[channel] =
            share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
      }
    }
  }

  /**
   * The colour made lighter or darker as Excel does it (ECMA-376 part 1, 18.8.19): its lightness,
   * in hue, saturation and lightness, moves towards white or black.
   *
   * @param tint from -1 for black to 1 for white
   */
  public Colour tinted(double tint) {
    if (tint == 0) {
      return this;
    }
    double red = (rgb >> 16) / 255.0;
    double green = ((rgb >> 8) & 0xff) / 255.0;
    double blue = (rgb & 0xff) / 255.0;
    double most = Math.max(red, Math.max(green, blue));
    double least = Math.min(red, Math.min(green, blue));
    double light = (most + least) / 2;
    double wanted = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
    double spread = most - least;
    double saturation = spread == 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
    double newSpread = saturation * (1 - Math.abs(2 * wanted - 1));
    double floor = wanted - newSpread / 2;
    double scale = spread == 0 ? 0 : newSpread / spread;
    return new Colour(
        channel(floor + (red - least) * scale) << 16
            | channel(floor + (green - least) * scale) << 8
            | channel(floor + (blue - least) * scale));
  }

  private static int channel(double share) {
    return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
  }

  /** As six hexadecimal digits after a hash. */
  @Override
  public String toString() {
    return "#%06X".formatted(rgb);
  }
}

package org.placebook.check;

import java.util.regex.Pattern;

/** Shorthand in place of a figure, such as [x]: it stands where the figure would. */
final class Shorthand {
  static final Pattern BRACKETED = Pattern.compile("\\[([A-Za-z]{1,4})\\]");

  private Shorthand() {}

  static boolean is(String text) {
    return text.length() <= 6 && BRACKETED.matcher(text).matches();
  }
}

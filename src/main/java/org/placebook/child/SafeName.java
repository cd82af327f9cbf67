package org.placebook.child;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Names that any computer on a share can open. */
public final class SafeName {
  /** What Windows keeps for devices, with any extension. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /** Common limit of a name in bytes (255), less room for a number and a second extension. */
  private static final int LONGEST = 230;

  private SafeName() {}

  /**
   * A name for base, ending and number.
   *
   * @param base what may be shortened
   * @param ending the extension, and what else stands after the base and must be kept
   * @param number the first has none, the second is 2
   */
  public static String of(String base, String ending, int number) {
    int dot = Math.max(ending.lastIndexOf('.'), 0);
    String numbered =
        ending.substring(0, dot) + (number > 1 ? "-" + number : "") + ending.substring(dot);
    String plain = base.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", "_");
    String first = (plain + numbered).split("\\.", 2)[0];
    if (DEVICES.contains(first.toLowerCase(Locale.ROOT))) {
      plain = "_" + plain;
    }
    return shortened(plain, LONGEST - numbered.getBytes(StandardCharsets.UTF_8).length) + numbered;
  }

  private static String shortened(String name, int bytes) {
    String cut = name;
    while (cut.getBytes(StandardCharsets.UTF_8).length > bytes) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}

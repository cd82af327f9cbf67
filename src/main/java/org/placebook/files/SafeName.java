package org.placebook.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Names that disks, or any computer on a share, can hold. */
public final class SafeName {
  /** What Windows keeps for devices, with any extension. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /** The common limit of a name, in bytes. */
  private static final int LONGEST_OF_DISKS = 255;

  /** The same with room for a number and a second extension. */
  private static final int LONGEST = 230;

  private SafeName() {}

  /**
   * A name for base, ending and number that every system takes.
   *
   * @param base what may be shortened
   * @param ending the extension, and what else stands after the base and must be kept
   * @param number the first has none, the second is 2
   */
  public static String of(String base, String ending, int number) {
    String numbered = numbered(ending, number);
    String plain = base.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", "_");
    String first = (plain + numbered).split("\\.", 2)[0];
    if (DEVICES.contains(first.toLowerCase(Locale.ROOT))) {
      plain = "_" + plain;
    }
    return shortened(plain, LONGEST - bytes(numbered)) + numbered;
  }

  /**
   * The same for a name that this system has taken before: no letter of it is changed but those
   * that this process was not told how to write.
   */
  public static String numbered(String base, String ending, int number) {
    String numbered = numbered(ending, number);
    return shortened(writable(base), LONGEST_OF_DISKS - bytes(numbered)) + numbered;
  }

  private static String writable(String name) {
    try {
      return Path.of(name).toString();
    } catch (InvalidPathException e) {
      return name.replaceAll("[^ -~]", "_");
    }
  }

  private static String numbered(String ending, int number) {
    int dot = ending.contains(".") ? ending.lastIndexOf('.') : ending.length();
    return ending.substring(0, dot) + (number > 1 ? "-" + number : "") + ending.substring(dot);
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String shortened(String name, int bytes) {
    String cut = name;
    while (bytes(cut) > bytes) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}

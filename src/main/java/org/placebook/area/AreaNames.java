package org.placebook.area;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.placebook.table.Names;

/** Area names in the many ways in which tables write them. */
public final class AreaNames {
  private static final Pattern KIND_BEFORE = Pattern.compile("^[a-z][a-z_]*\\d*: ?");
  private static final Pattern CODE_BEFORE =
      Pattern.compile(
          "^(?:[ewsnk]\\d{8}|uk[a-n][a-z0-9]{0,3}|tl[a-n][a-z0-9]{0,3}) ?[:\\-]? (?=\\S)");
  private static final Pattern CODE_BEFORE_SHOWN =
      Pattern.compile(CODE_BEFORE.pattern(), Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK_BEHIND =
      Pattern.compile("(?: ?\\*+| ?\\((?:\\d|note \\d+|[a-z])\\)| ?\\[(?:note )?\\w+\\])+$");
  private static final Pattern KIND_BEHIND =
      Pattern.compile(
          " (?:ua|lb|mbc|mcd|cc|bc|dc|\\(b\\)|\\(met county\\)|metropolitan county|met"
              + " county|county|(?:mayoral |county )?combined (?:county )?authority|council|city"
              + " council|borough council|district council|county council)$");
  private static final Pattern FUSED_DIGIT = Pattern.compile("(?<=[a-z]{3})\\d{1,2}(?:,\\d)*$");
  private static final Pattern STANDING_BEHIND = Pattern.compile(", ?(?:city|county) of$");
  private static final Pattern STANDING_BEFORE = Pattern.compile("^(?:the )?(?:city|county) of ");
  private static final Pattern PUNCTUATION = Pattern.compile("[.,'\\-]+");

  /** A sheet with many blocks names the same places again and again. */
  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  private static final int MOST_KEYS = 50_000;

  private AreaNames() {}

  /**
   * A name for showing: "ladu:Bury" is Bury, "nuts316:UKH12 Cambridgeshire CC" Cambridgeshire CC.
   */
  public static String shown(String name) {
    return CODE_BEFORE_SHOWN.matcher(withoutKind(Names.tidy(name))).replaceFirst("");
  }

  /**
   * A name for comparing. "Bristol, City of", "ualad09:Bristol City of" and "City of Bristol UA"
   * are one; the City of London is not London.
   */
  public static String key(String name) {
    String known = KEYS.get(name);
    if (known != null) {
      return known;
    }
    String key = compose(name);
    if (KEYS.size() < MOST_KEYS && name.length() < 100) {
      KEYS.put(name, key);
    }
    return key;
  }

  private static String compose(String name) {
    String plain = Names.normalise(name);
    plain = withoutKind(plain);
    plain = CODE_BEFORE.matcher(plain).replaceFirst("");
    plain = endsInLetter(plain) ? plain : MARK_BEHIND.matcher(plain).replaceFirst("");
    plain = KIND_BEHIND.matcher(plain).replaceFirst("");
    if (!plain.contains("london") && !plain.contains("westminster")) {
      plain = STANDING_BEHIND.matcher(plain).replaceFirst("");
      plain = STANDING_BEFORE.matcher(plain).replaceFirst("");
    }
    plain = endsInLetter(plain) ? plain : FUSED_DIGIT.matcher(plain).replaceFirst("");
    plain = Names.tidy(PUNCTUATION.matcher(plain).replaceAll(" "));
    plain = plain.startsWith("the ") ? plain.substring(4) : plain;
    for (String standing : new String[] {" city of", " county of"}) {
      plain = !plain.equals("london" + standing) ? cut(plain, standing) : plain;
    }
    return plain;
  }

  private static String withoutKind(String name) {
    return name.indexOf(':') > 0 ? KIND_BEFORE.matcher(name).replaceFirst("") : name;
  }

  private static boolean endsInLetter(String plain) {
    return !plain.isEmpty() && Character.isLetter(plain.charAt(plain.length() - 1));
  }

  private static String cut(String plain, String end) {
    return plain.endsWith(end) ? plain.substring(0, plain.length() - end.length()) : plain;
  }
}

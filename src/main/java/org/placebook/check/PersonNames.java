package org.placebook.check;

import java.util.regex.Pattern;

/** Tells names of people and accounts from names of organisations, as far as words go. */
final class PersonNames {
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i).*\\b(council|office|department|dept|authority|statistics|agency|ltd|limited|plc|"
              + "team|service|services|unit|ministry|university|government|gov|nhs|board|group|"
              + "institute|commission|trust|partnership|directorate|ons|hmrc|dfe|dluhc|mhclg|"
              + "defra|county|borough|city|district|london|england|scotland|wales|data|analysis|"
              + "analytics|intelligence|research|placebook|observatory|society|company|college|"
              + "association|combined)\\b.*");
  private static final Pattern TWO_OR_THREE_WORDS =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*\\.?(?: \\p{Lu}[\\p{L}'\u2019-]*\\.?){1,2}");
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+, ?\\p{Lu}.*");
  private static final Pattern ACCOUNT =
      Pattern.compile("[a-z]+[.\\d][\\w.]*|[\\w.]+@.+|\\p{L}+|\\d+");

  private PersonNames() {}

  static boolean isLikely(String name) {
    String plain = name.strip();
    if (plain.isEmpty()) {
      return false;
    }
    if (SURNAME_FIRST.matcher(plain).matches()) {
      return true;
    }
    return !ORGANISATION.matcher(plain).matches()
        && (TWO_OR_THREE_WORDS.matcher(plain).matches() || ACCOUNT.matcher(plain).matches());
  }
}

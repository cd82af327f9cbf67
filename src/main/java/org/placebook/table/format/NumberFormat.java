package org.placebook.table.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.table.format.Piece.Kind;
import org.placebook.table.format.Section.Shows;

/**
 * A number format of Excel, taken apart: what of a number a cell shows.
 *
 * @param code as the file has it, such as {@code #,##0.0}
 * @param sections for numbers of different kinds, and maybe one for texts at the end
 */
public record NumberFormat(String code, List<Section> sections) {
  /** As many digits as the number needs. */
  public static final NumberFormat GENERAL = of("General");

  private static final int WITH_TEXTS = 4;
  private static final double INTEGERS_BELOW = 1e15;

  /** How a format may show that a figure is 0. */
  private static final Pattern NIL = Pattern.compile("(?i)[-–—‐−. ]*|nil|none|zero|o");

  /** The format of a code; an empty one is that of a cell without a format. */
  public static NumberFormat of(String code) {
    return new NumberFormat(code, FormatReader.sections(code.isBlank() ? "General" : code));
  }

  /** The format of one of Excel's own numbers, as Excel has them in the United Kingdom. */
  public static NumberFormat ofNumber(int number) {
    return of(BuiltInFormats.code(number));
  }

  /** The section for numbers above 0. */
  public Section first() {
    return sections.get(0);
  }

  /** Whether it shows as many decimals as a figure has. */
  public boolean isGeneral() {
    return sections.size() == 1 && first().shows() == Shows.GENERAL && first().pieces().size() == 1;
  }

  /** Whether numbers are shown as days or times. */
  public boolean isDate() {
    return first().shows() == Shows.DATE;
  }

  /** Whether numbers are shown as lengths of time: [h]:mm, mm:ss, h:mm:ss. */
  public boolean isDuration() {
    return isDate() && first().isDuration();
  }

  /** Whether all of it is digits with texts about them; then any program can show it. */
  public boolean isSimple() {
    return sections.size() <= 3 && sections.stream().allMatch(Section::isSimple);
  }

  /** Whether it has nothing but what Excel knows without quotes, and puts a value into the cell. */
  public boolean isWellFormed() {
    return sections.stream().flatMap(section -> section.pieces().stream()).noneMatch(this::isOdd)
        && sections.stream().flatMap(section -> section.pieces().stream()).anyMatch(this::isPlace);
  }

  private boolean isOdd(Piece piece) {
    boolean large = piece.is(Kind.DATE) && piece.text().chars().anyMatch(Character::isUpperCase);
    return piece.is(Kind.BARE) || piece.is(Kind.HALF_DAY) || piece.is(Kind.GENERAL) || large;
  }

  /** A single letter of a date may as well stand in a word. */
  private boolean isPlace(Piece piece) {
    boolean date =
        piece.is(Kind.DATE)
            && piece.text().length() > 1
            && "dmy".indexOf(piece.text().charAt(0)) >= 0;
    return piece.is(Kind.DIGIT) || piece.is(Kind.TEXT) || date;
  }

  /** The section that shows a number; none where its conditions leave the number out. */
  private Optional<Section> section(double number) {
    int count = numbers();
    if (sections.stream().anyMatch(section -> section.condition().isPresent())) {
      return conditional(number, count);
    }
    if (count < 2) {
      return sections.stream().limit(count).findFirst();
    }
    int index = number < 0 ? 1 : number == 0 && count > 2 ? 2 : 0;
    return Optional.of(sections.get(index));
  }

  /** The first section without a condition is for all numbers that no condition holds for. */
  private Optional<Section> conditional(double number, int count) {
    return sections.stream()
        .limit(count)
        .filter(section -> section.condition().filter(c -> c.holds(number)).isPresent())
        .findFirst()
        .or(
            () ->
                sections.stream()
                    .limit(count)
                    .filter(section -> section.condition().isEmpty())
                    .findFirst());
  }

  /** How many sections are for numbers. */
  private int numbers() {
    int count = Math.min(sections.size(), WITH_TEXTS);
    boolean texts =
        count == WITH_TEXTS
            || (count > 1
                && sections.get(count - 1).pieces().stream().anyMatch(p -> p.is(Kind.TEXT)));
    return texts ? count - 1 : count;
  }

  /**
   * The words that stand in the place of a number, empty where the cell looks empty; none where the
   * number itself is shown, or where the words say no more than that it is 0.
   */
  public Optional<String> wordsFor(double number) {
    return section(number)
        .filter(section -> section.shows() == Shows.NOTHING)
        .filter(section -> !(number == 0 && saysNil(section)))
        .map(Section::words);
  }

  private boolean saysNil(Section section) {
    boolean zeroOnly =
        section.condition().map(Condition::isZero).orElse(sections.indexOf(section) == 2)
            && sections.stream().anyMatch(one -> one.shows() != Shows.NOTHING);
    return zeroOnly && NIL.matcher(section.words()).matches();
  }

  /** Whether the number is shown as hundredths, with the sign for per cent. */
  public boolean isPercent(double number) {
    return section(number).filter(Section::isPercent).isPresent();
  }

  /** How often the number is shown divided by 1,000. */
  public int thousands(double number) {
    return section(number).map(Section::thousands).orElse(0);
  }

  /** What stands beside the number and is no sign: {@code m}, or a sign for per cent in quotes. */
  public String unit(double number) {
    return section(number).map(Section::unit).orElse("");
  }

  /**
   * Whether there is more to know than digits, decimals, signs and per cent: days, words, scales,
   * units, and numbers within a text.
   */
  public boolean saysMore() {
    List<Section> forNumbers = sections.subList(0, numbers());
    return forNumbers.stream().anyMatch(this::saysMore)
        || forNumbers.stream()
                .filter(section -> section.shows() == Shows.FIGURE)
                .mapToInt(Section::percents)
                .distinct()
                .count()
            > 1;
  }

  private boolean saysMore(Section section) {
    return switch (section.shows()) {
      case DATE -> true;
      case NOTHING -> !saysNil(section);
      case GENERAL -> section.pieces().size() > 1;
      case FIGURE -> section.saysMore();
    };
  }

  /** The number as its cell shows it. */
  public String shown(double number) {
    Optional<Section> section = section(number);
    if (section.isEmpty()) {
      return general(number);
    }
    String magnitude = shown(section.get(), Math.abs(number));
    return number < 0 && showsSign(section.get()) ? "-" + magnitude : magnitude;
  }

  private static String shown(Section section, double magnitude) {
    return switch (section.shows()) {
      case FIGURE -> section.isDecimal() ? FigureText.of(section, magnitude) : general(magnitude);
      case DATE -> DateText.of(section, magnitude);
      case GENERAL -> withGeneral(section, magnitude);
      case NOTHING -> section.words();
    };
  }

  private static String withGeneral(Section section, double magnitude) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : section.pieces()) {
      text.append(piece.showsNumber() ? general(magnitude) : piece.text());
    }
    return text.toString();
  }

  /** A section for numbers below 0 only shows no sign but its own. */
  private boolean showsSign(Section section) {
    return section.shows() != Shows.NOTHING
        && section.shows() != Shows.DATE
        && section
            .condition()
            .map(condition -> !condition.isNegative())
            .orElse(numbers() < 2 || sections.indexOf(section) != 1);
  }

  /** The number in its shortest plain form: 2017, not 2017.0. */
  private static String general(double number) {
    if (Math.abs(number) < INTEGERS_BELOW && number == Math.rint(number)) {
      return Long.toString((long) number);
    }
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}

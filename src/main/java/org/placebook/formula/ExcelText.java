package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The second reading of a measure: Excel text for one cell. What a sheet already shows is pointed
 * at, so that a reader can trace precedents; everything else is spelled out over the data sheets.
 */
public final class ExcelText {
  private final Figures figures;
  private final Addresses addresses;
  private final String home;

  /** For formulas on a sheet. */
  public ExcelText(Figures figures, Addresses addresses, String home) {
    this.figures = figures;
    this.addresses = addresses;
    this.home = home;
  }

  /**
   * The formula for a measure at a place, or why there is none.
   *
   * @param self the cell it is for; where another cell shows the measure already, that one is
   *     pointed at
   */
  public Native of(Measure measure, Subject subject, Cell self) {
    try {
      Optional<Cell> shown = addresses.rendered(measure, subject);
      boolean elsewhere = shown.isPresent() && !shown.get().equals(self);
      String text = elsewhere ? pointed(measure, subject) : whole(measure, subject);
      return text.length() > Native.LONGEST
          ? new Native.ValueOnly(
              "the formula would be longer than Excel's limit of 8,192 characters")
          : new Native.Formula(text);
    } catch (NotNative e) {
      return new Native.ValueOnly(e.why());
    }
  }

  /** A text that stands by itself: a figure, a text or a shorthand. */
  String whole(Measure measure, Subject subject) {
    if (standsAlone(measure)) {
      return alone(measure, subject);
    }
    Region region = new Region();
    String body = body(measure, subject, region);
    if (measure.isCondition()) {
      return region.guarded("IF(" + body + ",\"yes\",\"no\")", false);
    }
    return region.guarded(body, !measure.isText());
  }

  /** A part of a larger text: pointed at where a sheet shows it. */
  String part(Measure measure, Subject subject, Region region) {
    Optional<Cell> shown = addresses.rendered(measure, subject);
    return shown.isPresent()
        ? region.operand(shown.get().from(home))
        : body(measure, subject, region);
  }

  private String body(Measure measure, Subject subject, Region region) {
    if (measure instanceof Measure.Constant constant) {
      String number = Scalar.literal(constant.value());
      return constant.value() < 0 ? "(" + number + ")" : number;
    }
    if (measure instanceof Measure.Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    }
    if (measure instanceof Measure.Words words) {
      return quoted(words.text());
    }
    if (measure instanceof Measure.Figure figure) {
      return figure(figure, subject, region);
    }
    if (measure instanceof Measure.AtStandard at) {
      return part(at.of(), at.standard(), region);
    }
    if (measure instanceof Measure.AtGroup at) {
      return atGroup(at.of(), subject, region);
    }
    if (measure instanceof Measure.Arithmetic arithmetic) {
      return arithmetic(arithmetic, subject, region);
    }
    if (measure instanceof Measure.Growth growth) {
      String older = part(growth.older(), subject, region);
      region.refuse(older + "<=0");
      return "(" + part(growth.newer(), subject, region) + "/" + older + ")";
    }
    return combined(measure, subject, region);
  }

  private String combined(Measure measure, Subject subject, Region region) {
    if (measure instanceof Measure.Comparison comparison) {
      noTexts(comparison.left(), comparison.right());
      return "(%s%s%s)"
          .formatted(
              part(comparison.left(), subject, region),
              comparison.operator(),
              part(comparison.right(), subject, region));
    }
    if (measure instanceof Measure.Joined joined) {
      region.low(Region.Low.STANDS_AS_TEXT);
      return joinedPart(joined.left(), subject, region)
          + "&"
          + joinedPart(joined.right(), subject, region);
    }
    if (measure instanceof Measure.Function function) {
      return function(function, subject, region);
    }
    if (measure instanceof Measure.OfList list) {
      return new ListFigureText(this, list, region).of(subject);
    }
    if (measure instanceof Measure.Closed closed) {
      List<String> parts = closed.parts().stream().map(p -> part(p, subject, region)).toList();
      return closed.form().text(parts, region);
    }
    if (measure instanceof Measure.Bound bound) {
      return bound(bound, subject, region);
    }
    if (measure instanceof Measure.Standardised rate) {
      return StandardisedRate.text(this, rate, subject, region);
    }
    return region.operand(alone(measure, subject));
  }

  private String bound(Measure.Bound bound, Subject subject, Region region) {
    Measure figure = new Measure.Figure(bound.column());
    if (!(subject instanceof Subject.Group group)) {
      String published = part(figure, subject, region);
      region.refuse(published + "<0");
      return bound.rounded().bound(published, bound.upper());
    }
    List<Integer> members = figures.members(group.name());
    if (!bound.column().addsUp() || members.isEmpty()) {
      return region.operand("\"[x]\"");
    }
    return members.stream()
        .map(member -> bound(bound, new Subject.Area(member), region))
        .collect(Collectors.joining("+", "(", ")"));
  }

  /** Whether the text needs no guard around it, because it brings its own. */
  private static boolean standsAlone(Measure measure) {
    return measure instanceof Measure.Choice
        || measure instanceof Measure.Otherwise
        || measure instanceof Measure.Skipping
        || measure instanceof Measure.OverAreas
        || measure instanceof Measure.Rank
        || measure instanceof Measure.CountAreas
        || measure instanceof Measure.OfAreas
        || measure instanceof Measure.Wording
        || measure instanceof Measure.Extreme;
  }

  private String alone(Measure measure, Subject subject) {
    if (measure instanceof Measure.Choice choice) {
      return choice(choice, subject);
    }
    if (measure instanceof Measure.Extreme extreme) {
      return new ListText(this).extreme(extreme, subject);
    }
    if (measure instanceof Measure.Wording wording) {
      return Wording.text(this, wording, subject);
    }
    if (measure instanceof Measure.OfAreas of) {
      return of.form().isOfLine()
          ? new LineFormText(this, of).of(subject)
          : new SpreadText(this).of(of, subject);
    }
    return new AreasText(this).text(measure, subject);
  }

  /** Only the condition is guarded; each branch brings its own guard. */
  private String choice(Measure.Choice choice, Subject subject) {
    Region region = new Region();
    String condition = part(choice.condition(), subject, region);
    String yes = pointed(choice.yes(), subject);
    String no = pointed(choice.no(), subject);
    return region.guarded("IF(%s,%s,%s)".formatted(condition, yes, no), false);
  }

  /** A text by itself, pointed at where a sheet shows it. */
  String pointed(Measure measure, Subject subject) {
    Optional<Cell> shown = addresses.rendered(measure, subject);
    return shown.isEmpty()
        ? whole(measure, subject)
        : measure.isText() ? shown.get().from(home) : Region.pointed(shown.get().from(home));
  }

  private String joinedPart(Measure measure, Subject subject, Region region) {
    if (measure.isText()
        && !(measure instanceof Measure.Words || measure instanceof Measure.Joined)) {
      throw new NotNative("texts that are worked out are joined");
    }
    return part(measure, subject, region);
  }

  private void noTexts(Measure... measures) {
    for (Measure measure : measures) {
      if (measure.isText()) {
        throw new NotNative("texts are compared");
      }
    }
  }

  private String arithmetic(Measure.Arithmetic arithmetic, Subject subject, Region region) {
    String left = part(arithmetic.left(), subject, region);
    String right = part(arithmetic.right(), subject, region);
    if (arithmetic.operator().equals("/") && !isOtherThanZero(arithmetic.right())) {
      region.refuse(right + "=0");
    }
    if (arithmetic.operator().equals("^")) {
      region.canFail();
    }
    return "(" + left + arithmetic.operator() + right + ")";
  }

  private static boolean isOtherThanZero(Measure measure) {
    return measure instanceof Measure.Constant constant && constant.value() != 0;
  }

  private String figure(Measure.Figure figure, Subject subject, Region region) {
    if (subject instanceof Subject.Area area) {
      return cell(addresses.areaCell(figure.column(), area.index()), region);
    }
    if (subject instanceof Subject.Standard standard) {
      return cell(addresses.standardCell(figure.column(), standard), region);
    }
    return sum(figure, figures.members(((Subject.Group) subject).name()), region);
  }

  /** An area that the input lacks has no cell; its figure is not available. */
  private String cell(Optional<Cell> cell, Region region) {
    return region.operand(cell.map(c -> c.from(home)).orElse("\"[x]\""));
  }

  private String sum(Measure.Figure figure, List<Integer> members, Region region) {
    if (!figure.column().addsUp() || members.isEmpty()) {
      return region.operand("\"[x]\"");
    }
    List<Cell> cells = new ArrayList<>();
    for (int member : members) {
      Optional<Cell> cell = shownOrData(figure, member);
      if (cell.isEmpty()) {
        return region.operand("\"[x]\"");
      }
      cells.add(cell.get());
    }
    return "SUM(" + CellRuns.marks(cells, home, region) + ")";
  }

  private Optional<Cell> shownOrData(Measure.Figure figure, int member) {
    return addresses
        .rendered(figure, new Subject.Area(member))
        .or(() -> addresses.areaCell(figure.column(), member));
  }

  private String atGroup(Measure of, Subject subject, Region region) {
    if (subject instanceof Subject.Area area) {
      String group = figures.group(area.index());
      return group.isEmpty()
          ? region.operand("\"[z]\"")
          : part(of, new Subject.Group(group), region);
    }
    return part(of, subject, region);
  }

  private String function(Measure.Function function, Subject subject, Region region) {
    if (Scalar.canFail(function.name())) {
      region.canFail();
    }
    Optional<List<Cell>> cells = CellRuns.cells(function.arguments(), subject, addresses);
    boolean asRange = cells.isPresent() && Scalar.takesRange(function.name());
    if (asRange) {
      return function.name() + "(" + CellRuns.marks(cells.get(), home, region) + ")";
    }
    List<String> arguments = new ArrayList<>();
    for (Measure argument : function.arguments()) {
      arguments.add(part(argument, subject, region));
    }
    return function.name() + "(" + String.join(",", arguments) + ")";
  }

  /** The columns that show measures, with the areas of all in the same order. */
  List<Block> blocks(List<Measure> measures) {
    List<Block> blocks =
        addresses
            .blocks(measures)
            .orElseThrow(
                () ->
                    new NotNative(
                        "the areas' figures are in no column of their own, in one order"));
    return blocks.stream().map(Block::scanned).toList();
  }

  /** The cell that shows a measure for an area, where its column has a block. */
  String cell(Measure measure, Subject subject) {
    return addresses.rendered(measure, subject).orElseThrow().from(home);
  }

  Figures figures() {
    return figures;
  }

  Addresses addresses() {
    return addresses;
  }

  String home() {
    return home;
  }

  /** A text as it stands in a formula; Excel's limit is 255 characters. */
  static String quoted(String text) {
    if (text.length() > 250) {
      throw new NotNative("a text in it is longer than Excel's limit of 255 characters");
    }
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}

package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Native text of concentration, evenness and difference from the comparator: over a range where the
 * list stands in one run of cells, else term by term.
 */
final class ListFigureText {
  private final ExcelText text;
  private final Measure.OfList list;
  private final Region region;

  /**
   * A list's figures at a place.
   *
   * @param range the mark of the range; none where there is no such run
   * @param parts the marks of the figures, where there is no range
   * @param total the sum's text
   */
  private record Side(Optional<String> range, List<String> parts, String total) {}

  ListFigureText(ExcelText text, Measure.OfList list, Region region) {
    this.text = text;
    this.list = list;
    this.region = region;
    region.low(Region.Low.MAKES_THE_RESULT_LOW);
  }

  String of(Subject subject) {
    int n = list.members().size();
    boolean ofOne =
        n < 2 && (list.name().equals("HHI_NORMALISED") || list.name().equals("EVENNESS"));
    if (ListFigures.compares(list.name())) {
      return compared(subject);
    }
    Side here = side(list.members(), subject, true);
    if (ofOne) {
      return "\"[z]\"";
    }
    return switch (list.name()) {
      case "HHI" -> squares(here);
      case "HHI_NORMALISED" -> "((%s-1/%d)/(1-1/%d))".formatted(squares(here), n, n);
      case "HHI_EQUIVALENT" -> "(1/" + squares(here) + ")";
      case "ENTROPY" -> entropy(here);
      default -> "(%s/LN(%d))".formatted(entropy(here), n);
    };
  }

  private Side side(List<Measure> measures, Subject subject, boolean asRange) {
    Optional<String> run = asRange ? run(measures, subject) : Optional.empty();
    Optional<String> range = run.map(cells -> region.range(cells, measures.size()));
    List<String> parts =
        range.isPresent()
            ? List.of()
            : measures.stream().map(m -> text.part(m, subject, region)).toList();
    String cells = range.orElse(String.join(",", parts));
    region.refuse("MIN(" + cells + ")<0");
    region.refuse("SUM(" + cells + ")=0");
    return new Side(range, parts, "SUM(" + cells + ")");
  }

  private Optional<String> run(List<Measure> measures, Subject subject) {
    return CellRuns.cells(measures, subject, text.addresses())
        .flatMap(cells -> CellRuns.oneRange(cells, text.home()));
  }

  private static String squares(Side here) {
    return here.range()
        .map(range -> "(SUMSQ(%s)/%s^2)".formatted(range, here.total()))
        .orElseGet(() -> sum(here.parts(), x -> "(" + x + "/" + here.total() + ")^2"));
  }

  private static String entropy(Side here) {
    String form = "(LN(%2$s)-SUMPRODUCT(%1$s,LN(%1$s+(%1$s=0)))/%2$s)";
    return here.range()
        .map(range -> form.formatted(range, here.total()))
        .orElseGet(() -> sum(here.parts(), x -> entropy(x, here.total())));
  }

  private static String entropy(String x, String whole) {
    return "IF(%1$s=0,0,-%1$s/%2$s*LN(%1$s/%2$s))".formatted(x, whole);
  }

  /** Two ranges can be set against each other only if both run across or both run down. */
  private String compared(Subject subject) {
    Subject standard = Subject.Standard.DEFAULT;
    boolean asRanges = runsAcross(subject).equals(runsAcross(standard));
    Side here = side(list.members(), subject, asRanges);
    Side there = side(list.standard(), standard, asRanges && here.range().isPresent());
    if (here.range().isPresent() && there.range().isPresent()) {
      return ofRanges(here.range().get(), here.total(), there.range().get(), there.total());
    }
    Side parts = here.range().isPresent() ? side(list.members(), subject, false) : here;
    return ofParts(parts, there);
  }

  private Optional<Boolean> runsAcross(Subject subject) {
    return CellRuns.cells(list.members(), subject, text.addresses())
        .map(cells -> cells.get(0).row() == cells.get(cells.size() - 1).row());
  }

  private String ofRanges(String s, String whole, String n, String nation) {
    if (list.name().equals("KRUGMAN")) {
      return "SUMPRODUCT(ABS(%s/%s-%s/%s))".formatted(s, whole, n, nation);
    }
    region.refuse("SUMPRODUCT((%s>0)*(%s=0))>0".formatted(s, n));
    return "(SUMPRODUCT(%1$s,LN((%1$s+(%1$s=0))/(%3$s+(%3$s=0))))/%2$s+LN(%4$s/%2$s))"
        .formatted(s, whole, n, nation);
  }

  private String ofParts(Side here, Side there) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < here.parts().size(); i++) {
      String s = here.parts().get(i) + "/" + here.total();
      String n = there.parts().get(i) + "/" + there.total();
      if (list.name().equals("KRUGMAN")) {
        terms.add("ABS(%s-%s)".formatted(s, n));
      } else {
        region.refuse("AND(%s>0,%s=0)".formatted(here.parts().get(i), there.parts().get(i)));
        terms.add("IF(%s=0,0,%s*LN((%s)/(%s)))".formatted(here.parts().get(i), s, s, n));
      }
    }
    return "(" + String.join("+", terms) + ")";
  }

  private static String sum(List<String> parts, UnaryOperator<String> term) {
    return parts.stream().map(term).collect(Collectors.joining("+", "(", ")"));
  }
}

package org.placebook.formula.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placebook.formula.AreasFunction;
import org.placebook.formula.Expression;
import org.placebook.formula.Functions;

/** Functions of whole columns of areas: inequality, segregation and the straight line. */
final class AreasForms {
  private static final Map<String, AreasForm> OF_TWO =
      Map.of(
          "DISSIMILARITY", AreasForm.DISSIMILARITY,
          "WEIGHTED_MEAN", AreasForm.WEIGHTED_MEAN,
          "SLOPE", AreasForm.SLOPE,
          "INTERCEPT", AreasForm.INTERCEPT,
          "SLOPE_ERROR", AreasForm.SLOPE_ERROR,
          "SLOPE_LOW", AreasForm.SLOPE_LOW,
          "SLOPE_HIGH", AreasForm.SLOPE_HIGH,
          "LEVERAGE", AreasForm.LEVERAGE,
          "COOKS_DISTANCE", AreasForm.COOKS_DISTANCE);

  private static final Set<String> OF_AMOUNTS =
      Set.of(
          "GINI",
          "GINI_LOCATIONAL",
          "HOOVER",
          "THEIL",
          "THEIL_L",
          "ATKINSON",
          "LORENZ",
          "LORENZ_HOLDERS",
          "DISSIMILARITY",
          "ISOLATION",
          "INTERACTION");

  private final Binder binder;
  private final PlaceForms places;

  AreasForms(Binder binder, PlaceForms places) {
    this.binder = binder;
    this.places = places;
  }

  static boolean knows(String function) {
    return Functions.find(function).filter(AreasFunction.class::isInstance).isPresent();
  }

  BoundFormula bind(String function, List<Expression> arguments) throws Unbound {
    BoundFormula x = binder.bind(arguments.get(0));
    if (OF_AMOUNTS.contains(function)) {
      Needs.amounts(List.of(x));
    }
    if (function.equals("ATKINSON")) {
      return atkinson(x, PlaceForms.constant(arguments.get(1)));
    }
    if (arguments.size() < 2) {
      return ofOne(function, x);
    }
    BoundFormula y = binder.bind(arguments.get(1));
    if (OF_AMOUNTS.contains(function)) {
      Needs.amounts(List.of(y));
    }
    return switch (function) {
      case "GINI" -> of(AreasForm.GINI_WEIGHTED, x, y);
      case "LORENZ" -> of(AreasForm.LORENZ, x, y);
      case "LORENZ_HOLDERS" -> of(AreasForm.LORENZ_HOLDERS, x, y);
      case "INTERACTION" -> of(AreasForm.INTERACTION, x, y, places.total(x));
      case "FITTED" -> fitted(x, y);
      case "RESIDUAL" -> new BoundFormula.Arithmetic("-", x, fitted(x, y));
      default -> of(OF_TWO.getOrDefault(function, AreasForm.DISSIMILARITY), x, y);
    };
  }

  private BoundFormula ofOne(String function, BoundFormula x) throws Unbound {
    return switch (function) {
      case "GINI_LOCATIONAL" -> of(AreasForm.GINI_LOCATIONAL, x, places.total(x));
      case "HOOVER" -> of(AreasForm.DISSIMILARITY, x, places.total(x));
      case "ISOLATION" -> of(AreasForm.INTERACTION, x, x, places.total(x));
      default -> of(AreasForm.valueOf(function), x);
    };
  }

  private static BoundFormula of(AreasForm form, BoundFormula... columns) {
    return new BoundFormula.OfAreas(form, List.of(columns), 0, !form.isOfRow());
  }

  /** The line through all areas, on which the figures of a group are set too. */
  private static BoundFormula ofAll(AreasForm form, BoundFormula y, BoundFormula x) {
    return new BoundFormula.OfAreas(form, List.of(y, x), 0);
  }

  private static BoundFormula atkinson(BoundFormula x, double aversion) throws Unbound {
    if (!(aversion > 0)) {
      throw new Unbound("The aversion of ATKINSON is a number above 0, such as 0.5 or 1");
    }
    return new BoundFormula.OfAreas(AreasForm.ATKINSON, List.of(x), aversion, true);
  }

  private static BoundFormula fitted(BoundFormula y, BoundFormula x) {
    BoundFormula rise = new BoundFormula.Arithmetic("*", ofAll(AreasForm.SLOPE, y, x), x);
    return new BoundFormula.Arithmetic("+", ofAll(AreasForm.INTERCEPT, y, x), rise);
  }
}

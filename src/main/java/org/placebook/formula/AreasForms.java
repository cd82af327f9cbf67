package org.placebook.formula;

import java.util.List;
import java.util.Map;

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

  private final Binder binder;
  private final PlaceForms places;

  AreasForms(Binder binder, PlaceForms places) {
    this.binder = binder;
    this.places = places;
  }

  static boolean knows(String function) {
    return Functions.find(function).filter(AreasFunction.class::isInstance).isPresent();
  }

  Measure bind(String function, List<Expression> arguments) throws Unbound {
    Measure x = binder.bind(arguments.get(0));
    if (function.equals("ATKINSON")) {
      return atkinson(x, PlaceForms.constant(arguments.get(1)));
    }
    if (arguments.size() < 2) {
      return ofOne(function, x);
    }
    Measure y = binder.bind(arguments.get(1));
    return switch (function) {
      case "GINI" -> of(AreasForm.GINI_WEIGHTED, x, y);
      case "LORENZ" -> of(AreasForm.LORENZ, x, y);
      case "LORENZ_HOLDERS" -> of(AreasForm.LORENZ_HOLDERS, x, y);
      case "INTERACTION" -> of(AreasForm.INTERACTION, x, y, places.total(x));
      case "FITTED" -> fitted(x, y);
      case "RESIDUAL" -> new Measure.Arithmetic("-", x, fitted(x, y));
      default -> of(OF_TWO.getOrDefault(function, AreasForm.DISSIMILARITY), x, y);
    };
  }

  private Measure ofOne(String function, Measure x) throws Unbound {
    return switch (function) {
      case "GINI_LOCATIONAL" -> of(AreasForm.GINI_LOCATIONAL, x, places.total(x));
      case "HOOVER" -> of(AreasForm.DISSIMILARITY, x, places.total(x));
      case "ISOLATION" -> of(AreasForm.INTERACTION, x, x, places.total(x));
      default -> of(AreasForm.valueOf(function), x);
    };
  }

  private static Measure of(AreasForm form, Measure... columns) {
    return new Measure.OfAreas(form, List.of(columns), 0);
  }

  private static Measure atkinson(Measure x, double aversion) throws Unbound {
    if (!(aversion > 0)) {
      throw new Unbound("The aversion of ATKINSON is a number above 0, such as 0.5 or 1");
    }
    return new Measure.OfAreas(AreasForm.ATKINSON, List.of(x), aversion);
  }

  private static Measure fitted(Measure y, Measure x) {
    Measure rise = new Measure.Arithmetic("*", of(AreasForm.SLOPE, y, x), x);
    return new Measure.Arithmetic("+", of(AreasForm.INTERCEPT, y, x), rise);
  }
}

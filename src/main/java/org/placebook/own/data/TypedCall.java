package org.placebook.own.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.own.typed.FormulaPiece;
import org.placebook.own.typed.FormulaPieces;

/**
 * The first function of Placebook in a typed formula, for messages.
 *
 * @param function its name
 * @param formula the whole formula as the formula bar shows it
 */
record TypedCall(String function, String formula) {
  private static final Set<String> NAMING_STANDARDS =
      Set.of("LQ", "GAP", "LQ_LOW", "LQ_HIGH", "LQ_LOG", "LQ_SYMMETRIC", "LQ_ZSCORE");

  /** The call with a standard named, if it takes one. */
  Optional<String> with(String standard) {
    if (!NAMING_STANDARDS.contains(function)) {
      return Optional.empty();
    }
    StringBuilder call = new StringBuilder();
    int depth = 0;
    List<FormulaPiece> pieces = FormulaPieces.of(formula);
    for (FormulaPiece piece : pieces) {
      boolean starts = piece.function().replaceFirst("^PB\\.", "").equals(function);
      if (call.isEmpty() && !(starts && piece.kind() == FormulaPiece.Kind.FUNCTION)) {
        continue;
      }
      depth += piece.text().equals("(") ? 1 : piece.text().equals(")") ? -1 : 0;
      if (piece.text().equals(")") && depth == 0) {
        return Optional.of(
            "PB." + call.toString().replaceFirst("(?i)^PB\\.", "") + ",\"" + standard + "\")");
      }
      call.append(piece.text());
    }
    return Optional.empty();
  }
}

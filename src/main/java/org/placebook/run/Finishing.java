package org.placebook.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Edition;
import org.placebook.book.SourceFile;
import org.placebook.book.disclosure.Disclosure;
import org.placebook.book.front.Assembly;
import org.placebook.book.release.EarlierRelease;
import org.placebook.recipe.match.Matching;
import org.placebook.table.Finding;

/**
 * Makes the workbooks of a run from what was read once. What must be withheld is decided once too,
 * over all areas, so that no two workbooks give away together what neither does alone.
 */
final class Finishing {
  private final Matching matching;
  private final List<Finding> findings;
  private final List<SourceFile> sources;
  private final Optional<EarlierRelease> earlier;
  private final Extras extras;
  private final Optional<Disclosure.Result> controlled;

  /**
   * Of a run.
   *
   * @param matching the recipe and its inputs
   * @param findings what was found so far
   * @param sources what the sheet Sources says of each file
   */
  Finishing(
      Matching matching,
      List<Finding> findings,
      List<SourceFile> sources,
      Optional<EarlierRelease> earlier,
      Extras extras) {
    this.matching = matching;
    this.findings = List.copyOf(findings);
    this.sources = sources;
    this.earlier = earlier;
    this.extras = extras;
    this.controlled =
        extras.published() ? Optional.of(Disclosure.control(matching)) : Optional.empty();
  }

  /** Each edition of the one workbook is assembled and handed over, one after the other. */
  Outcome.Finished into(Delivery delivery) throws IOException {
    return into(delivery, matching.recipe().ourAreas());
  }

  /** The same of the workbook that is made for some areas, by their codes or names. */
  Outcome.Finished into(Delivery delivery, List<String> ours) throws IOException {
    String areas = String.join(";", ours);
    for (Edition edition : extras.editions()) {
      Optional<Matching> shown = shown(edition, delivery);
      if (shown.isEmpty()) {
        delivery.nothing();
      } else {
        delivery.handOver(Assembly.of(asked(shown.get().about(areas), edition)), edition);
      }
    }
    return delivery.finished(extras);
  }

  /** What an edition may show: nothing that must not be published is in its inputs. */
  private Optional<Matching> shown(Edition edition, Delivery delivery) {
    if (edition == Edition.WORKING) {
      return Optional.of(matching);
    }
    controlled.ifPresent(result -> delivery.add(result.findings()));
    return controlled.flatMap(Disclosure.Result::matching);
  }

  /** The copy for the public says nothing of files and of what was found in them. */
  private Assembly.Request asked(Matching shown, Edition edition) {
    return edition == Edition.WORKING
        ? new Assembly.Request(shown, findings, sources, Version.text(), edition, earlier)
        : new Assembly.Request(shown, List.of(), List.of(), Version.text(), edition);
  }
}

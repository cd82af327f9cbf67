package org.placebook.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Edition;
import org.placebook.book.SourceFile;
import org.placebook.book.front.Assembly;
import org.placebook.book.front.InCommon;
import org.placebook.book.release.EarlierRelease;
import org.placebook.recipe.match.Matching;
import org.placebook.run.output.Publishable;
import org.placebook.table.Finding;

/**
 * Makes the workbooks of a run from what was read once and withheld once, over all areas: no two
 * workbooks give away together what neither does alone.
 *
 * @param matching the recipe and its inputs, less what must be withheld
 * @param findings what was found so far
 * @param sources what the sheet Sources says of each file
 * @param earlier an earlier release to compare with
 * @param extras what is made beside the working copies
 */
record Finishing(
    Matching matching,
    List<Finding> findings,
    List<SourceFile> sources,
    Optional<EarlierRelease> earlier,
    Extras extras) {
  Finishing {
    findings = List.copyOf(findings);
    sources = List.copyOf(sources);
  }

  /** Each edition of the one workbook is assembled and handed over, one after the other. */
  Outcome.Finished into(Delivery delivery) throws IOException {
    return into(delivery, matching, Optional.empty());
  }

  /**
   * The same of the workbook that is made for some areas.
   *
   * @param ours their codes or names
   * @param known what it has in common with another workbook, if there is one
   */
  Outcome.Finished into(Delivery delivery, List<String> ours, Optional<InCommon> known)
      throws IOException {
    return into(delivery, about(ours), known);
  }

  /** What the workbook for some areas has in common with those for others. */
  InCommon inCommon(List<String> ours) {
    return Assembly.inCommon(asked(about(ours), Edition.WORKING));
  }

  private Matching about(List<String> ours) {
    return matching.about(String.join(";", ours));
  }

  private Outcome.Finished into(Delivery delivery, Matching shown, Optional<InCommon> known)
      throws IOException {
    if (extras.published()) {
      delivery.mustHold(Publishable.faults(shown));
    }
    for (Edition edition : extras.editions()) {
      delivery.handOver(() -> Assembly.of(asked(shown, edition), known), edition, extras);
    }
    return delivery.finished(extras);
  }

  /** The copy for the public says nothing of files and of what was found in them. */
  private Assembly.Request asked(Matching shown, Edition edition) {
    return edition == Edition.WORKING
        ? new Assembly.Request(
            shown, findings, sources, Version.text(), edition, earlier, Optional.empty())
        : new Assembly.Request(shown, List.of(), List.of(), Version.text(), edition);
  }
}

package org.placebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placebook.PublishedFiles;
import org.placebook.sheet.Limits;

/** Workbooks as government departments publish them, before and after the guidance. */
class WildWorkbooksTest {

  @Test
  void reportsOnEveryOneWithoutFailing() throws Exception {
    for (String name : PublishedFiles.names()) {
      Path file = PublishedFiles.path(name);
      List<CheckResult> results = Checker.check(file, Limits.DEFAULT);
      System.out.printf(
          "%-66s %4d errors under %2d rules, %3d pieces of advice%n",
          file.getFileName(),
          results.stream().filter(CheckResult::isError).count(),
          rulesBroken(results),
          results.stream().filter(result -> !result.isError()).count());
      assertThat(results).isNotEmpty();
    }
  }

  /**
   * HMRC's bulletin of 2021 and ONS's of 2022 were laid out by the guidance; these others before.
   */
  @Test
  void findsNewerLayoutsFarBetter() throws Exception {
    List<String> newer = List.of("hmrc_tobacco_tables_2021_jul.xlsx", "ons_lcree_2022.xlsx");
    List<String> older =
        List.of("ons_uk_business_workbook_2017.xls", "ons_rft_ks402ew_lad_2011.xls");
    for (String better : newer) {
      for (String worse : older) {
        assertThat(essentialRulesBroken(better))
            .as("%s against %s", better, worse)
            .isLessThan(essentialRulesBroken(worse));
      }
    }
  }

  private static long essentialRulesBroken(String name) throws Exception {
    return Checker.check(PublishedFiles.path(name), Limits.DEFAULT).stream()
        .filter(result -> result.isError() && result.rule().essential())
        .map(CheckResult::rule)
        .distinct()
        .count();
  }

  private static int rulesBroken(List<CheckResult> results) {
    return results.stream()
        .filter(CheckResult::isError)
        .map(result -> result.rule().number())
        .collect(Collectors.toSet())
        .size();
  }
}

package org.placebook;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Twenty workbooks as government departments publish them. They are too large to be kept in the
 * project: where they are not beside it, in ../shared/data/wild, what needs them is left out, and
 * {@link LeftOut} says how much that was.
 */
public final class PublishedFiles {
  private static final Path FOLDER = Path.of("..", "shared", "data", "wild");

  private static final List<String> NAMES =
      List.of(
          "dfe_ess2017_england_lep_tables.xlsx",
          "dfe_skills_imperative_cpca_maintables.xlsm",
          "hmrc_tobacco_tables_2021_jul.xlsx",
          "hmrc_vat_annual_2023-24.xls",
          "mhclg_revenue_outturn_rs_2017-18.xlsx",
          "nomis_aps_nvq_qualifications.xlsx",
          "nomis_aps_t01_emprate_untouched.xlsx",
          "nomis_aps_total_two_sheets.xlsx",
          "nomis_bres_2015-2020_employment_nuts3_lep.xlsx",
          "nomis_census2011_qualifications_oa_manchester.xlsx",
          "nomis_ethnic_group_small.xlsx",
          "nomis_population_16plus_lad2015.xlsx",
          "nomis_ukbc_enterprises_industry_sizeband_2018-2022_lad.xlsx",
          "ons_business_demography_2022.xlsx",
          "ons_lcree_2022.xlsx",
          "ons_private_rental_market_2022.xlsx",
          "ons_regional_gdp_itl.xlsx",
          "ons_rft_ks402ew_lad_2011.xls",
          "ons_uk_business_workbook_2017.xls",
          "scotgov_pupil_census_2018.xlsx");

  private PublishedFiles() {}

  /** Their names, whether they are there or not. */
  public static List<String> names() {
    return NAMES;
  }

  /** One of them, or what goes with them, such as {@code truth.tsv}. */
  public static Path path(String name) {
    Path path = FOLDER.resolve(name).toAbsolutePath().normalize();
    assumeTrue(Files.exists(path), "skipped: the published files are not there");
    return path;
  }
}

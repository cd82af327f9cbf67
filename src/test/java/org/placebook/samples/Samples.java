package org.placebook.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the folder {@code samples}: official figures in the layout of Nomis downloads. */
public final class Samples {
  private static final String ATTRIBUTION =
      "Source: Office for National Statistics, via Nomis. Contains public sector information"
          + " licensed under the Open Government Licence v3.0. Crown copyright.";

  /** As Nomis names them; the figures of 2019 came without numbers and section letters. */
  private static final List<String> BROAD_INDUSTRIAL_GROUPS =
      headings(Figures.read("enterprises-2018-by-district"));

  /** Where the long download is among the samples. */
  static final String EXTRACT = "long-download/enterprises-2018-and-2022.csv";

  private Samples() {}

  /** Writes all samples into the folder given, or into {@code samples}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "samples");
    all().forEach((name, download) -> StableFile.save(parts(download), folder.resolve(name)));
    Files.writeString(folder.resolve(EXTRACT), extract().csv());
  }

  /** The samples by their path within the folder. */
  static Map<String, NomisDownload> all() {
    Map<String, NomisDownload> samples = new LinkedHashMap<>();
    samples.put("levelling-up/qualifications-2011.xlsx", qualifications());
    samples.put("levelling-up/employees-2019.xlsx", employees());
    samples.put("change-over-time/enterprises-2018.xlsx", enterprises("2018"));
    samples.put("change-over-time/enterprises-2022.xlsx", enterprises("2022"));
    samples.put("area-profile/employment-2018.xlsx", employment());
    return samples;
  }

  /** Enterprises of two years as Nomis hands them to programs. */
  static NomisExtract extract() {
    return new NomisExtract(
        Map.of(
            "2018",
            Figures.read("enterprises-2018-by-district"),
            "2022",
            Figures.read("enterprises-2022-by-district")),
        code -> code.matches("E92000001|E0800000[1-9]|E08000010|E0600000[1-5]"));
  }

  /** The parts of a sample's file. Untouched Nomis files state a dimension of one cell. */
  static Map<String, byte[]> parts(NomisDownload download) {
    return StableFile.parts(
        NomisWriter.write(download),
        xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"A1\"/>"));
  }

  private static NomisDownload qualifications() {
    Figures figures = Figures.read("qualifications-2011-by-district");
    return new NomisDownload(
        "KS501EW - Qualifications and students",
        "1 October 2024",
        List.of(
            List.of("population", "All usual residents aged 16 and over"),
            List.of("units", "Persons"),
            List.of("date", "2011"),
            List.of("rural urban", "Total")),
        false,
        0,
        false,
        figures,
        headings(figures),
        List.of(
            "- These figures are missing.",
            "To protect against disclosure of personal information, records have been swapped"
                + " between areas. Some counts are affected, small ones most.",
            ATTRIBUTION));
  }

  private static NomisDownload enterprises(String year) {
    return new NomisDownload(
        "UK Business Counts - enterprises by industry and employment size band",
        "1 October 2024",
        List.of(
            List.of("date", year),
            List.of("employment size band", "Total"),
            List.of("legal status", "Total")),
        false,
        0,
        true,
        Figures.read("enterprises-%s-by-district".formatted(year)),
        BROAD_INDUSTRIAL_GROUPS,
        List.of(
            "All figures are rounded to 5 to avoid disclosure. A zero need not be a true zero.",
            ATTRIBUTION));
  }

  private static NomisDownload employment() {
    List<String> headings = new ArrayList<>(BROAD_INDUSTRIAL_GROUPS);
    headings.add("Total");
    return new NomisDownload(
        "Business Register and Employment Survey : open access",
        "1 October 2024",
        List.of(
            List.of("date", "2018"),
            List.of("employment status", "Employment"),
            List.of("measure", "Count")),
        true,
        0,
        true,
        Figures.read("employment-2018-by-district"),
        headings,
        List.of(
            "The level of rounding varies by estimate: see"
                + " https://www.nomisweb.co.uk/articles/1103.aspx.",
            ATTRIBUTION));
  }

  private static NomisDownload employees() {
    return new NomisDownload(
        "Business Register and Employment Survey : open access",
        "1 October 2024",
        List.of(
            List.of("date", "2019"),
            List.of("employment status", "Employees"),
            List.of("measure", "Industry percentage")),
        true,
        1,
        false,
        Figures.read("employees-2019-percent-by-district"),
        BROAD_INDUSTRIAL_GROUPS,
        List.of(
            "The level of rounding varies by estimate: see"
                + " https://www.nomisweb.co.uk/articles/1103.aspx. Percentages are of rounded"
                + " counts and need not add up to 100.",
            "The row of England is the sum of its nine regions.",
            ATTRIBUTION));
  }

  private static List<String> headings(Figures figures) {
    return figures.headings().subList(2, figures.headings().size());
  }
}

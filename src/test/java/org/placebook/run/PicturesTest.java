package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What {@code process --pictures} writes. */
class PicturesTest {
  private static final String[] CHARTS = {
    "Ages|pyramid||Men (people)|Women (people)",
    "Shares|slope||Caring then (%)|Caring now (%)",
    "Shares|scatter||Making then (%)|Selling then (%)|Making & selling: Bœuf?",
    "Shares|ranked bar|Caring now (%)||||Bars of care.",
    "Quotients|heat map|sectors",
    "Quotients|small multiples|{each} (LQ)|Shares[Making then (%)]",
  };

  @TempDir Path folder;

  @Test
  void everyChartIsAPictureTwice() throws Exception {
    List<Path> pictures = pictures("once");
    assertThat(pictures).hasSize(2 * (CHARTS.length + 1));
    assertThat(pictures)
        .extracting(path -> path.getFileName().toString())
        .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png)"))
        .contains("making-selling-b-uf.svg", "caring-now-by-area.png");
    for (Path picture : pictures) {
      if (picture.toString().endsWith(".png")) {
        hasInk(picture);
      } else {
        hasWords(picture);
      }
    }
  }

  private static void hasInk(Path picture) throws IOException {
    var image = ImageIO.read(picture.toFile());
    int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    long ink = java.util.Arrays.stream(dots).filter(dot -> (dot & 0xFFFFFF) != 0xFFFFFF).count();
    assertThat(ink).isBetween(dots.length / 100L, dots.length * 9L / 10);
  }

  private static void hasWords(Path picture) throws Exception {
    Element svg = svg(picture).getDocumentElement();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(text(svg, "title")).isNotBlank();
    assertThat(text(svg, "desc")).hasSizeGreaterThan(10);
    assertThat(svg.getElementsByTagName("text").getLength()).isGreaterThan(10);
  }

  @Test
  void aPictureShowsTheFiguresOfItsChart() throws Exception {
    pictures("figures");
    Path drawn = folder.resolve("figures").resolve("charts-pictures");
    Element scatter = svg(drawn.resolve("making-selling-b-uf.svg")).getDocumentElement();
    assertThat(scatter.getElementsByTagName("circle").getLength()).isEqualTo(10);
    Element bars = svg(drawn.resolve("caring-now-by-area.svg")).getDocumentElement();
    assertThat(text(bars, "desc")).endsWith(". Bars of care.");
    List<String> said = new ArrayList<>();
    for (int i = 0; i < bars.getElementsByTagName("text").getLength(); i++) {
      said.add(bars.getElementsByTagName("text").item(i).getTextContent());
    }
    assertThat(said).contains("District 1", "England (comparator)").doesNotContain("District 4");
    double total = 0;
    for (int sector = 0; sector < 4; sector++) {
      total += ChartRecipe.now(1, sector);
    }
    assertThat(said)
        .contains("%s%%".formatted(Math.round(1000 * ChartRecipe.now(1, 3) / total) / 10.0));
  }

  @Test
  void theSameTwice() throws Exception {
    List<Path> once = pictures("once");
    List<Path> again = pictures("again");
    assertThat(again).hasSameSizeAs(once);
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i)).hasSameBinaryContentAs(once.get(i));
    }
  }

  @Test
  void saysWhenThereIsNoChart() throws Exception {
    // Nothing but a count, which cannot be compared between places, so that the Summary has none.
    Path file =
        ControlWorkbook.write(
            folder.resolve("count.xlsx"),
            "Inputs~Input|Look for~people|people",
            "Tables~Table|Rows~Count|areas",
            "Columns~Table|Heading|Formula~Count|People|people[People]",
            "people~Area|People~Town A|10~Town B|20~Town C|30");
    Request request =
        new Request(
            List.of(file), Optional.empty(), folder.resolve("none"), new Extras(false, true));
    Outcome.Finished finished = (Outcome.Finished) Run.process(request, Progress.SILENT);
    assertThat(finished.pictures()).isEmpty();
    assertThat(finished.findings()).anyMatch(f -> f.message().contains("No pictures"));
  }

  private List<Path> pictures(String name) throws IOException {
    return finished(name, CHARTS).pictures();
  }

  private Outcome.Finished finished(String name, String... charts) throws IOException {
    Path file = ChartRecipe.write(folder.resolve("charts.xlsx"), 10, charts);
    Request request =
        new Request(List.of(file), Optional.empty(), folder.resolve(name), new Extras(false, true));
    return (Outcome.Finished) Run.process(request, Progress.SILENT);
  }

  private static Document svg(Path file) throws Exception {
    try (var in = Files.newInputStream(file)) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
    }
  }

  private static String text(Element svg, String name) {
    return svg.getElementsByTagName(name).item(0).getTextContent();
  }
}

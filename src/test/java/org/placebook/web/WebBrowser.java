package org.placebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser, with scripts or without. */
final class WebBrowser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
  private static final Duration LONGEST = Duration.ofSeconds(60);

  final ChromeDriver driver;

  WebBrowser(boolean scripts, Path downloads) {
    assumeTrue(
        Files.exists(CHROMIUM) && Files.exists(DRIVER),
        "skipped: Debian's chromium and chromium-driver are not installed");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "profile.managed_default_content_settings.javascript",
            scripts ? 1 : 2,
            "download.default_directory",
            downloads.toString()));
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .build(),
            options);
    driver.manage().timeouts().pageLoadTimeout(LONGEST).scriptTimeout(LONGEST);
    widthOf(1024);
  }

  /** As wide as this, in the pixels of style sheets. */
  void widthOf(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  void open(Object address) {
    driver.get(address.toString());
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  String heading() {
    return find("h1").getText();
  }

  String text() {
    return find("body").getText();
  }

  /** Waits until the page has a heading. */
  void await(String heading) {
    new WebDriverWait(driver, LONGEST)
        .withMessage(() -> "heading '" + heading + "' on: " + text())
        .ignoring(org.openqa.selenium.WebDriverException.class)
        .until(unused -> heading().equals(heading));
  }

  /** Everybody can use the page as it stands: no rule of axe is broken, nothing is cut off. */
  void mustBeUsable(String state) {
    for (int width : new int[] {1024, 640, 320}) {
      widthOf(width);
      Results results = new AxeBuilder().withTags(RULES).analyze(driver);
      assertThat(results.getViolations())
          .describedAs("%s at %d pixels", state, width)
          .extracting(rule -> rule.getId() + ": " + rule.getNodes())
          .isEmpty();
      Object scroll = driver.executeScript("return document.documentElement.scrollWidth");
      assertThat(((Number) scroll).intValue())
          .describedAs("%s, which must not be wider than %d pixels", state, width)
          .isLessThanOrEqualTo(width);
    }
    widthOf(1024);
  }

  /** A picture of the whole page. */
  byte[] picture(int width) {
    widthOf(width);
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    widthOf(1024);
    return OutputType.BYTES.convertFromBase64Png(shot.get("data").toString());
  }

  void keep(String name, int width) throws IOException {
    Files.write(Files.createDirectories(Path.of("target/pages")).resolve(name), picture(width));
  }

  @Override
  public void close() {
    driver.quit();
  }
}

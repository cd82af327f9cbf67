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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser. */
final class WebBrowser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** What of the scripts of the pages runs. */
  enum Scripts {
    ALL,
    /** The page's own are not fetched; axe, which is a script too, still runs. */
    NOT_FETCHED,
    /** Somebody switched them off. */
    NONE
  }

  private final Scripts scripts;
  private final ChromeDriver driver;

  /**
   * Opens it; where there is none, the test is skipped.
   *
   * @param downloads where files go
   */
  WebBrowser(Scripts scripts, Path downloads) {
    assumeTrue(
        Files.exists(CHROMIUM) && Files.exists(DRIVER),
        "skipped: Debian's chromium and chromium-driver are not installed");
    this.scripts = scripts;
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu");
    options.addArguments("--disable-dev-shm-usage", "--hide-scrollbars");
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "profile.managed_default_content_settings.javascript",
            scripts == Scripts.NONE ? 2 : 1,
            "download.default_directory",
            downloads.toString()));
    File program = DRIVER.toFile();
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(program).build(), options);
    driver.manage().timeouts().pageLoadTimeout(LONGEST).scriptTimeout(LONGEST);
    if (scripts == Scripts.NOT_FETCHED) {
      driver.executeCdpCommand("Network.enable", Map.of());
      driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*.js")));
    }
    widthOf(1024);
  }

  /** As wide as this, in the pixels of style sheets. */
  private void widthOf(int width) {
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

  /** Chooses files and sends the form they are in. */
  void drop(Path... files) {
    choose(files);
    send();
  }

  void choose(Path... files) {
    String all =
        List.of(files).stream()
            .map(file -> file.toAbsolutePath().normalize().toString())
            .collect(Collectors.joining("\n"));
    find("input[name=files]").sendKeys(all);
  }

  /** The page of a job that is worked on comes anew by itself, its button with it. */
  void send() {
    new WebDriverWait(driver, LONGEST)
        .ignoring(StaleElementReferenceException.class)
        .until(
            unused -> {
              find("main form button[type=submit]").click();
              return true;
            });
  }

  String text() {
    return find("body").getText();
  }

  /** Waits until the page has a heading. */
  void await(String heading) {
    new WebDriverWait(driver, LONGEST)
        .withMessage(() -> "heading '" + heading + "' on: " + text())
        .ignoring(WebDriverException.class)
        .until(unused -> find("h1").getText().equals(heading));
  }

  /** Presses keys, one after the other, on whatever has the focus. */
  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(driver).sendKeys(key).perform();
    }
  }

  /** Goes on with the tabulator until something has the focus, which must be seen. */
  void tabTo(String css) {
    for (int i = 0; i < 60; i++) {
      press(Keys.TAB);
      WebElement focused = driver.switchTo().activeElement();
      if (focused.equals(find(css))) {
        String seen = focused.getCssValue("outline-style") + focused.getCssValue("box-shadow");
        assertThat(seen).describedAs("the focus of %s", css).isNotEqualTo("nonenone");
        return;
      }
    }
    throw new AssertionError("The tabulator does not lead to " + css);
  }

  /**
   * Everybody can use the page as it stands: no rule of axe is broken and nothing is cut off, on a
   * telephone, and with scripts also on a screen and at 200%. Pictures of it are kept in
   * target/pages.
   */
  void mustBeUsable(String state) throws IOException {
    await("h1 of " + state, () -> find("h1").isDisplayed());
    if (scripts == Scripts.ALL) {
      mustFit(state, 512);
      mustBeUsable(state, 1024);
    }
    mustBeUsable(state, 320);
    widthOf(1024);
  }

  private void mustBeUsable(String state, int width) throws IOException {
    mustFit(state, width);
    Results results = new AxeBuilder().withTags(RULES).analyze(driver);
    assertThat(results.getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .describedAs("%s at %d pixels", state, width)
        .isEmpty();
    keep(state + "-" + width);
  }

  private void mustFit(String state, int width) {
    widthOf(width);
    Object wide = driver.executeScript("return document.documentElement.scrollWidth");
    assertThat(((Number) wide).intValue())
        .describedAs("width of %s at %d pixels", state, width)
        .isLessThanOrEqualTo(width);
  }

  private void await(String what, java.util.function.BooleanSupplier there) {
    new WebDriverWait(driver, LONGEST)
        .withMessage(what)
        .ignoring(WebDriverException.class)
        .until(unused -> there.getAsBoolean());
  }

  /** The rules of axe that a page breaks. */
  List<String> broken() {
    return new AxeBuilder()
        .withTags(RULES).analyze(driver).getViolations().stream()
            .map(rule -> rule.getId())
            .toList();
  }

  /** Keeps a picture of the top of the page, as the README shows it. */
  void keepTop(String name, int height) throws IOException {
    Map<String, Integer> clip = Map.of("x", 0, "y", 0, "width", 1024, "height", height, "scale", 1);
    keep(name, Map.of("format", "png", "clip", clip));
  }

  private void keep(String name) throws IOException {
    keep(name, Map.of("format", "png", "captureBeyondViewport", true));
  }

  private void keep(String name, Map<String, Object> how) throws IOException {
    Map<String, Object> shot = driver.executeCdpCommand("Page.captureScreenshot", how);
    byte[] png = Base64.getDecoder().decode(String.valueOf(shot.get("data")));
    Files.write(Files.createDirectories(Path.of("target/pages")).resolve(name + ".png"), png);
  }

  @Override
  public void close() {
    driver.quit();
  }
}

package org.placebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.placebook.web.WebBrowser.Scripts;

/**
 * The pages in a real browser: whether everybody can use them, in every state. Its picture
 * target/pages/web-page.png is the one in src/docs.
 */
class WebPagesTest {
  private static final String DROP = "Finish a workbook";
  private static final String UNDERSTOOD = "What I understood";
  private static final String FINISHED = "Your workbook is finished";

  /** Components of change, made up, under a title far longer than any page is wide. */
  private static final String COMPONENTS =
      """
      Area code,Area,Births,Deaths,Arrivals
      E06000001,Hartlepool,1000,1050,300
      E06000002,Middlesbrough,1090,1091,260
      E06000003,Redcar and Cleveland,1230,1300,410
      E06000004,Stockton-on-Tees,1120,1150,290
      E06000005,Darlington,1360,1214,330
      """;

  @TempDir Path temporary;

  private Path table(String name) throws Exception {
    return Files.writeString(temporary.resolve(name), COMPONENTS);
  }

  @ParameterizedTest
  @EnumSource(names = {"ALL", "NOT_FETCHED"})
  void everybodyCanUseEveryPage(Scripts scripts) throws Exception {
    try (TestServer server = new TestServer(temporary);
        WebBrowser browser = new WebBrowser(scripts, temporary)) {
      String kind = scripts == Scripts.ALL ? "" : "plain-";
      browser.open(server.at("/"));
      browser.mustBeUsable(kind + "closed");
      browser.open(server.address());
      browser.await(DROP);
      browser.mustBeUsable(kind + "drop");
      browser.send();
      browser.mustBeUsable(kind + "drop-empty");
      twentyFiles(browser);
      browser.mustBeUsable(kind + "drop-twenty");
      browser.send();
      browser.await(UNDERSTOOD);
      browser.mustBeUsable(kind + "understood-twenty");
      browser.open(server.at("/"));
      browser.drop(table("components_of_change_" + "with_a_very_long_name_".repeat(6) + ".csv"));
      browser.await(UNDERSTOOD);
      browser.mustBeUsable(kind + "understood");
      browser.find("#question-0-1").click();
      browser.send();
      browser.await(FINISHED);
      browser.mustBeUsable(kind + "finished");
      whatMustBeAnswered(server, browser, kind);
      jobsThatEndOtherwise(server, browser, kind);
      checks(server, browser, kind);
    }
  }

  private void whatMustBeAnswered(TestServer server, WebBrowser browser, String kind)
      throws Exception {
    StringBuilder rows = new StringBuilder("Area code,Area,Period,Sex,People\n");
    for (String area : new String[] {"E06000001,Hartlepool", "E06000005,Darlington"}) {
      for (int year = 2019; year <= 2021; year++) {
        rows.append(
            "%s,%d,Female,%d\n%s,%d,Male,%d\n"
                .formatted(area, year, year - 1500, area, year, year - 1600));
      }
    }
    browser.open(server.at("/"));
    browser.drop(Files.writeString(temporary.resolve("people.csv"), rows));
    browser.await(UNDERSTOOD);
    browser.mustBeUsable(kind + "asked");
    browser.send();
    browser.await(UNDERSTOOD);
    browser.mustBeUsable(kind + "asked-unanswered");
  }

  private void twentyFiles(WebBrowser browser) throws Exception {
    List<Path> twenty = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      twenty.add(table("components-" + (2000 + i) + ".csv"));
    }
    browser.choose(twenty.toArray(Path[]::new));
  }

  private void jobsThatEndOtherwise(TestServer server, WebBrowser browser, String kind)
      throws Exception {
    browser.open(server.at("/"));
    browser.drop(Files.writeString(temporary.resolve("minutes.docx"), "no spreadsheet"));
    browser.await("No workbook can be finished from this");
    browser.mustBeUsable(kind + "refused");
    browser.open(server.at("/"));
    browser.drop(table("crash.csv"));
    browser.await("It could not be done");
    browser.mustBeUsable(kind + "broken");
    browser.open(server.at("/"));
    browser.drop(table("hang.csv"));
    browser.await("Working on it");
    browser.mustBeUsable(kind + "working");
    browser.send();
    browser.await("Stopped");
    browser.mustBeUsable(kind + "stopped");
    browser.open(server.at("/nowhere"));
    browser.mustBeUsable(kind + "gone");
    browser.open(server.at("/"));
    browser.drop(Files.write(temporary.resolve("large.csv"), new byte[6 << 20]));
    browser.await("The files were not taken");
    browser.mustBeUsable(kind + "upload-refused");
  }

  private void checks(TestServer server, WebBrowser browser, String kind) throws Exception {
    browser.open(server.at("/check"));
    browser.mustBeUsable(kind + "check");
    browser.drop(Path.of("samples/levelling-up/employees-2019.xlsx"));
    browser.await("What the check found");
    browser.mustBeUsable(kind + "checked");
    browser.open(server.at("/own"));
    browser.mustBeUsable(kind + "own");
    browser.open(server.at("/templates"));
    browser.mustBeUsable(kind + "templates");
    browser.drop(Path.of("templates/levelling-up.xlsx"));
    browser.await("What the check found");
    browser.mustBeUsable(kind + "template-checked");
  }

  @Test
  void theFoundingCaseIsShownWithItsCharts() throws Exception {
    try (TestServer server = new TestServer(temporary);
        WebBrowser browser = new WebBrowser(Scripts.ALL, temporary)) {
      browser.open(server.address());
      browser.await(DROP);
      browser.find("#template-levelling-up").click();
      browser.find("#publish").click();
      browser.drop(
          Path.of("samples/levelling-up/employees-2019.xlsx"),
          Path.of("samples/levelling-up/qualifications-2011.xlsx"));
      browser.await(UNDERSTOOD);
      browser.mustBeUsable("founding-understood");
      browser.send();
      browser.await(FINISHED);
      browser.mustBeUsable("founding-finished");
      assertThat(browser.find("figure img").getSize().getWidth()).isGreaterThan(300);
    }
  }

  @Test
  void theKeyboardIsEnough() throws Exception {
    try (TestServer server = new TestServer(temporary);
        WebBrowser browser = new WebBrowser(Scripts.ALL, temporary)) {
      browser.open(server.address());
      browser.await(DROP);
      browser.press(Keys.TAB, Keys.ENTER);
      // The window in which the system has a file chosen is no part of the page.
      browser.choose(table("components-of-change.csv"));
      browser.tabTo("main form button[type=submit]");
      browser.press(Keys.ENTER);
      browser.await(UNDERSTOOD);
      browser.keepTop("web-page", 800);
      browser.tabTo("#question-0-0");
      browser.press(Keys.ARROW_DOWN);
      assertThat(browser.find("#question-0-1").isSelected()).isTrue();
      browser.tabTo("main form button[type=submit]");
      browser.press(Keys.ENTER);
      browser.await(FINISHED);
      browser.tabTo("main a.govuk-button");
      browser.press(Keys.ENTER);
      assertThat(fetched("components-of-change-template-finished.xlsx")).startsWith('P', 'K');
    }
  }

  @Test
  void allWorksWithoutScripts() throws Exception {
    try (TestServer server = new TestServer(temporary);
        WebBrowser browser = new WebBrowser(Scripts.NONE, temporary)) {
      browser.open(server.address());
      browser.await(DROP);
      browser.drop(table("plain.csv"));
      browser.await(UNDERSTOOD);
      browser.send();
      browser.await(FINISHED);
      browser.find("main a.govuk-button").click();
      assertThat(fetched("plain-finished.xlsx")).startsWith('P', 'K');
    }
  }

  private byte[] fetched(String name) throws Exception {
    Path file = temporary.resolve(name);
    for (int i = 0; i < 100 && !Files.exists(file); i++) {
      Thread.sleep(100);
    }
    return Files.readAllBytes(file);
  }

  @Test
  void aPictureWithoutWordsWouldBeFound() throws Exception {
    try (WebBrowser browser = new WebBrowser(Scripts.ALL, temporary)) {
      Path page = temporary.resolve("page.html");
      Files.writeString(page, "<html lang='en'><title>t</title><h1>h</h1><img src='x.png'>");
      browser.open(page.toUri());
      assertThat(browser.broken()).contains("image-alt");
    }
  }
}

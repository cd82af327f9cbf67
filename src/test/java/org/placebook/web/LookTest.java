package org.placebook.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookTest {
  @TempDir Path temporary;

  void shoot(WebBrowser b, String name) throws Exception {
    b.keep(name + ".png", 1024);
    b.keep(name + "-320.png", 320);
    try {
      b.mustBeUsable(name);
      System.out.println("OK " + name);
    } catch (AssertionError e) {
      System.out.println("AXE " + name + " " + e.getMessage());
    }
  }

  @Test
  void look() throws Exception {
    for (boolean js : new boolean[] {true, false}) {
      String p = js ? "js-" : "no-";
      try (WebProcess web = new WebProcess();
          WebBrowser b = new WebBrowser(js, temporary)) {
        b.open(web.at("/"));
        shoot(b, p + "closed");
        b.open(web.address());
        b.await("Finish a workbook");
        shoot(b, p + "drop");
        b.find("form button").click();
        b.await("Finish a workbook");
        shoot(b, p + "drop-empty");
        b.open(web.at("/templates"));
        shoot(b, p + "templates");
        b.open(web.at("/check"));
        shoot(b, p + "check");
        b.open(web.at("/"));
        b.find("input[name=files]")
            .sendKeys(
                Path.of("../shared/cases/births_deaths_migration.xlsx").toRealPath().toString());
        b.find("#publish").click();
        shoot(b, p + "drop-chosen");
        b.find("form button[type=submit]").click();
        try {
          b.await("Working on it");
          shoot(b, p + "working");
        } catch (RuntimeException e) {
          System.out.println("too fast");
        }
        b.await("What I understood");
        shoot(b, p + "understood");
        b.find("#question-0-1").click();
        b.find("form button[type=submit]").click();
        b.await("Your workbook is finished");
        shoot(b, p + "finished-answered");
        b.open(web.at("/"));
        b.find("input[name=files]")
            .sendKeys(
                String.join(
                    "\n",
                    List.of(
                        Path.of("samples/levelling-up/qualifications-2011.xlsx")
                            .toRealPath()
                            .toString(),
                        Path.of("samples/levelling-up/employees-2019.xlsx")
                            .toAbsolutePath()
                            .toString())));
        b.find("#template-levelling-up").click();
        b.find("#publish").click();
        b.find("form button[type=submit]").click();
        b.await("What I understood");
        shoot(b, p + "founding-understood");
        b.find("form button[type=submit]").click();
        b.await("Your workbook is finished");
        shoot(b, p + "founding-finished");
        Path wrong =
            Files.writeString(temporary.resolve("minutes of the meeting.docx"), "no spreadsheet");
        b.open(web.at("/"));
        b.find("input[name=files]").sendKeys(wrong.toString());
        b.find("form button[type=submit]").click();
        b.await("No workbook can be finished from this");
        shoot(b, p + "refused");
        b.open(web.at("/check"));
        b.find("input[name=files]")
            .sendKeys(Path.of("../shared/cases/tenure.xlsx").toRealPath().toString());
        b.find("form button[type=submit]").click();
        b.await("What the check found");
        shoot(b, p + "checked");
        b.open(web.at("/templates"));
        b.find("input[name=files]")
            .sendKeys(Path.of("templates/levelling-up.xlsx").toRealPath().toString());
        b.find("form button[type=submit]").click();
        b.await("What the check found");
        shoot(b, p + "template-checked");
      }
    }
  }
}

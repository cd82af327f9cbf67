package org.placebook.run.output;

import java.util.List;
import java.util.Locale;
import org.placebook.check.CheckResult;
import org.placebook.table.Finding;

/** The results of checks as JSON for other programs. */
final class CheckJson {
  private final JsonText json = new JsonText();

  private CheckJson() {}

  static String of(List<WorkbookCheck> checks) {
    CheckJson all = new CheckJson();
    all.json.open('[');
    checks.forEach(all::check);
    return all.json.close(']').toString();
  }

  private void check(WorkbookCheck check) {
    json.open('{').name("file").text(String.valueOf(check.file().getFileName()));
    json.name("clean").text(check.isClean() ? "yes" : "no");
    json.name("refusals").open('[');
    check.refusals().stream().map(Finding::message).forEach(json::text);
    json.close(']').name("results").open('[');
    check.results().forEach(this::result);
    json.close(']').close('}');
  }

  private void result(CheckResult result) {
    json.open('{').name("level").text(result.level().name().toLowerCase(Locale.ROOT));
    json.name("rule").number(result.rule().number());
    json.name("name").text(result.rule().name());
    json.name("essential").text(result.rule().essential() ? "yes" : "no");
    json.name("sheet").text(result.place().sheet()).name("cell").text(result.place().cell());
    json.name("found").text(result.found()).name("remedy").text(result.remedy()).close('}');
  }
}

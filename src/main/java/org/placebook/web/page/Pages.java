package org.placebook.web.page;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheFactory;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts data into templates. Whatever a file or an analyst brought is escaped there. */
public final class Pages {
  private static final String FOLDER = "org/placebook/web/page";

  private final MustacheFactory templates = new DefaultMustacheFactory(FOLDER);

  /** The page as HTML. */
  public String html(View view) {
    Map<String, Object> data = new LinkedHashMap<>(view.data());
    data.put("title", view.title());
    data.put("at-" + view.place(), true);
    StringWriter html = new StringWriter();
    templates.compile(view.template() + ".mustache").execute(html, data);
    return html.toString();
  }
}

package org.placebook.table;

import java.util.ArrayList;
import java.util.List;

/** Findings of several steps, in their order; what two of them have said alike is told once. */
public final class GatheredFindings {
  private final List<Finding> findings = new ArrayList<>();

  public void addAll(List<Finding> others) {
    others.stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
  }

  /** The value, once its findings are taken in. */
  public <T> T from(WithFindings<T> made) {
    addAll(made.findings());
    return made.value();
  }

  public List<Finding> all() {
    return List.copyOf(findings);
  }
}

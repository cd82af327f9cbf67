package org.placebook.child;

import java.util.List;

/** What a child process does with requests. */
@FunctionalInterface
public interface ChildTask {

  /** Where answers go, a line each. */
  @FunctionalInterface
  interface Answers {
    /** Gives an answer. */
    void say(List<String> fields);
  }

  /** Answers a request; neither its fields nor those of the answers have a meaning here. */
  void answer(List<String> request, Answers answers);
}

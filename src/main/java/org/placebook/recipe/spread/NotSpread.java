package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A long table cannot be spread as it is asked for; the sentences say why and what to write. */
final class NotSpread extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> sentences;

  NotSpread(String sentence) {
    this(List.of(sentence));
  }

  /** For several faults, each of which is put right by itself. */
  NotSpread(List<String> sentences) {
    super(String.join(". ", sentences));
    this.sentences = List.copyOf(sentences);
  }

  List<String> sentences() {
    return sentences;
  }

  /** What is wrong in the words of a recipe, gathered so that all is told at once. */
  static final class Faults {
    private final List<String> gathered = new ArrayList<>();

    /** Something that may fail. */
    interface Attempt<T> {
      T get() throws NotSpread;
    }

    /** The same without a result. */
    interface Step {
      void take() throws NotSpread;
    }

    /** What an attempt gives; none if it fails, which is kept. */
    <T> Optional<T> of(Attempt<T> attempt) {
      try {
        return Optional.of(attempt.get());
      } catch (NotSpread e) {
        gathered.addAll(e.sentences());
        return Optional.empty();
      }
    }

    /** Takes a step; if it fails, that is kept. */
    void in(Step step) {
      try {
        step.take();
      } catch (NotSpread e) {
        gathered.addAll(e.sentences());
      }
    }

    /** Refuses what failed. */
    void refuse() throws NotSpread {
      if (!gathered.isEmpty()) {
        throw new NotSpread(gathered);
      }
    }
  }
}

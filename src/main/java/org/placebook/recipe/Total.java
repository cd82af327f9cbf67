package org.placebook.recipe;

/** What the figures of an input are shares of. */
public sealed interface Total {

  /** The column that is named like a total and is the sum of the rest. */
  record Recognised() implements Total {}

  /** Not looked for: what a draft proves of the table says it later. */
  record Unasked() implements Total {}

  /** A column by its heading. */
  record Column(String heading) implements Total {}

  /** The sum of the members of a list. */
  record SumOf(String list) implements Total {}
}

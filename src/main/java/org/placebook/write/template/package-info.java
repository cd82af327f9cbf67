/**
 * Recipes written as workbooks to edit in Excel: templates, shipped or drafted. A room of its own
 * since it alone of the writers knows control sheets and drafts.
 *
 * <p>In: control sheets as texts. Out: an xlsx with drop-down lists and prompts.
 */
@NullMarked
package org.placebook.write.template;

import org.jspecify.annotations.NullMarked;

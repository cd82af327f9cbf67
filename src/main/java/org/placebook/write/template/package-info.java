/** Recipes written as workbooks to edit in Excel: templates, shipped or drafted. */
@NullMarked
package org.placebook.write.template;

import org.jspecify.annotations.NullMarked;

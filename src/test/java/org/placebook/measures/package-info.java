/** Recipes that ask for everything, and the figures that R gives for it. */
@NullMarked
package org.placebook.measures;

import org.jspecify.annotations.NullMarked;

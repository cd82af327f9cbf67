/** Placebook: finished workbooks from census and register tables. */
@NullMarked
package org.placebook;

import org.jspecify.annotations.NullMarked;

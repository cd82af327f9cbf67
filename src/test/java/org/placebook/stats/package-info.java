/** Tests of the statistics against figures made by other programmes. */
@NullMarked
package org.placebook.stats;

import org.jspecify.annotations.NullMarked;

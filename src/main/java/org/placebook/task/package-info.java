/** Work on more than one processor. */
@NullMarked
package org.placebook.task;

import org.jspecify.annotations.NullMarked;

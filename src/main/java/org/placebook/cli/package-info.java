/** The command line: a door without logic. */
@NullMarked
package org.placebook.cli;

import org.jspecify.annotations.NullMarked;

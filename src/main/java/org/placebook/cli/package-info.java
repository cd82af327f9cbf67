/**
 * The command line: a door without logic, a class for each command.
 *
 * <p>In: words typed. Out: requests to {@code run}, and its answers on the screen.
 */
@NullMarked
package org.placebook.cli;

import org.jspecify.annotations.NullMarked;

/**
 * What is handed over, and under which name: copies for the public, reports of checks, JSON.
 *
 * <p>In: finished books and files that were read. Out: files that overwrite nothing.
 */
@NullMarked
package org.placebook.run.output;

import org.jspecify.annotations.NullMarked;

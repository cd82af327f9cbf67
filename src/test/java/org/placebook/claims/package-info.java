/** Whole jobs: only what the tables prove is worked out, said and published. */
@NullMarked
package org.placebook.claims;

import org.jspecify.annotations.NullMarked;

/** The one pipeline that joins all parts: a request goes in, an outcome comes out. */
@NullMarked
package org.placebook.run;

import org.jspecify.annotations.NullMarked;

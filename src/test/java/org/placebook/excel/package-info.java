/** What Excel alone would repair, refuse or misread, looked for in the files themselves. */
@NullMarked
package org.placebook.excel;

import org.jspecify.annotations.NullMarked;

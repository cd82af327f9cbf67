/**
 * The local web page: drop, see what was understood, download. It answers this computer only.
 *
 * <p>In: requests of a browser. Out: pages. Files are worked on by child processes, to which it
 * hands {@link org.placebook.web.Errand errands}; it reads none itself.
 */
@NullMarked
package org.placebook.web;

import org.jspecify.annotations.NullMarked;

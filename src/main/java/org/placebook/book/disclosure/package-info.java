/**
 * Disclosure control: which figures are held back from the published copy, so that none of those
 * below a threshold can be told from the others.
 */
@NullMarked
package org.placebook.book.disclosure;

import org.jspecify.annotations.NullMarked;

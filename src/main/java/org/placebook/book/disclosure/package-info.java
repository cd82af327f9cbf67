/**
 * Disclosure control: which figures are held back from the published copy, so that none of those
 * below a threshold can be told from the others.
 *
 * <p>In: a recipe with its inputs. Out: the same with figures held back, or why there is no safe
 * way.
 */
@NullMarked
package org.placebook.book.disclosure;

import org.jspecify.annotations.NullMarked;

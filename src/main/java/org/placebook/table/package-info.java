/**
 * The domain: tables of figures by place, their values, and what was found wrong or odd in them.
 * Uses nothing but the JDK.
 *
 * <p>In: nothing. Out: what all other rooms speak of.
 */
@NullMarked
package org.placebook.table;

import org.jspecify.annotations.NullMarked;

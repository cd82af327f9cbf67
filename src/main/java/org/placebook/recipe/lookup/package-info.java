/**
 * A table of areas of one kind into a table of areas of another: LSOAs into wards, old districts
 * into today's, whatever a lookup of the analyst's own says.
 *
 * <p>In: inputs with the tables they were found in. Out: the same inputs, those with a Lookup added
 * up; what could not be added up is said and left out.
 */
@NullMarked
package org.placebook.recipe.lookup;

import org.jspecify.annotations.NullMarked;

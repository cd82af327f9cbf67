@NullMarked
package org.placebook.web;

import org.jspecify.annotations.NullMarked;

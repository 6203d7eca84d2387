/** Changing the working copy, one entry at a time and never without a trace. */
@NullMarked
package org.gutcheck.editing;

import org.jspecify.annotations.NullMarked;

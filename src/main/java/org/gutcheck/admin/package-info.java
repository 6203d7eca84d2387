/** The pages on which editors change content, publish it and look at what was. */
@NullMarked
package org.gutcheck.admin;

import org.jspecify.annotations.NullMarked;

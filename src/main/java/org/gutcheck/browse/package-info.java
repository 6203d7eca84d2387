@NullMarked
package org.gutcheck.browse;

import org.jspecify.annotations.NullMarked;

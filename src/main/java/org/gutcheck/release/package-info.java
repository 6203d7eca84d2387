@NullMarked
package org.gutcheck.release;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.gutcheck.check;

import org.jspecify.annotations.NullMarked;

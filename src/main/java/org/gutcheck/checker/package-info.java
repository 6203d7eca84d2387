@NullMarked
package org.gutcheck.checker;

import org.jspecify.annotations.NullMarked;

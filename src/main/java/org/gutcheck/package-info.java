@NullMarked
package org.gutcheck;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.gutcheck.catalogue;

import org.jspecify.annotations.NullMarked;

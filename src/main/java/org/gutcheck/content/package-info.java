@NullMarked
package org.gutcheck.content;

import org.jspecify.annotations.NullMarked;

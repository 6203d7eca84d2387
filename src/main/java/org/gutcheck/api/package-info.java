@NullMarked
package org.gutcheck.api;

import org.jspecify.annotations.NullMarked;

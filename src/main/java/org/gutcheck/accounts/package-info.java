@NullMarked
package org.gutcheck.accounts;

import org.jspecify.annotations.NullMarked;

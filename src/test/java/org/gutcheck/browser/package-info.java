/** Tests with a real browser, of what a person would notice. */
@NullMarked
package org.gutcheck.browser;

import org.jspecify.annotations.NullMarked;

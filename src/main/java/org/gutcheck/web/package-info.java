@NullMarked
package org.gutcheck.web;

import org.jspecify.annotations.NullMarked;

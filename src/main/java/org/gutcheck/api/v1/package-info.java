/** Version 1 of the JSON that others rely on: its records only ever gain members. */
@NullMarked
package org.gutcheck.api.v1;

import org.jspecify.annotations.NullMarked;

/** Regulations as immutable trees of provisions that keep their identity. */
@NullMarked
package nl.consolidate.model;

import org.jspecify.annotations.NullMarked;

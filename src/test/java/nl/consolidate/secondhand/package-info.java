/**
 * A second resolver, for tests only: slow and obvious, written from the page on concepts without the code of the first.
 * Both are given the same decisions; what they answer has to be the same.
 */
@NullMarked
package nl.consolidate.secondhand;

import org.jspecify.annotations.NullMarked;

/** Time and text together: the consolidated text at a viewpoint, its history and its ledger. */
@NullMarked
package nl.consolidate.consolidation;

import org.jspecify.annotations.NullMarked;

package nl.consolidate.amendment;

import java.util.List;
import nl.consolidate.diagnostic.Located;

/** What a decision does to the text of one regulation. */
public record AmendedRegulation(
        Located<String> regulation, List<Instruction> instructions, List<Correction> corrections, Schedule schedule) {
    public AmendedRegulation {
        instructions = List.copyOf(instructions);
        corrections = List.copyOf(corrections);
    }
}

package nl.consolidate.amendment;

/** An article of the decision itself, on commencement or citation: kept for the record, never part of a text. */
public record OwnArticle(String number, String heading, String text) {}

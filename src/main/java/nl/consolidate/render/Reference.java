package nl.consolidate.render;

/**
 * Words that point at a provision of the same text.
 *
 * @param start the first character of the words
 * @param end the character behind them
 * @param target the name of the provision, see {@link nl.consolidate.model.ElementIds}
 */
public record Reference(int start, int end, String target) {}

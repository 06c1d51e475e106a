package nl.consolidate.collation;

import nl.consolidate.model.Address;

/**
 * One word of a text as it stands between white space.
 *
 * @param role what it is in the provision that holds it
 * @param opensLine whether it is the first of a line, where a number may stand that only prints a place
 * @param at the provision that holds it
 */
record Token(String word, Role role, boolean opensLine, Address at) {
    enum Role {
        /** The number before a lid or an onderdeel. */
        NUMBER,
        HEADING,
        TERM,
        TEXT
    }

    /** Whether another hand wrote the same: the mark behind a number or a term is no part of it. */
    boolean readsAs(Token other) {
        if (word.equals(other.word)) {
            return true;
        }
        boolean numbers = (role == Role.NUMBER && other.opens()) || (other.role == Role.NUMBER && opens());
        if (numbers) {
            return number(word).equals(number(other.word));
        }
        boolean term = role == Role.TERM || other.role == Role.TERM;
        return term && withoutColon(word).equals(withoutColon(other.word));
    }

    /** Whether it only numbers a place. */
    boolean isNumber() {
        return role == Role.NUMBER
                || (opensLine && word.matches("([0-9]{1,3}[a-z]{0,2}|[a-z]{1,2}|[ivx]+)[.)°]+|[-•–]"));
    }

    private boolean opens() {
        return role == Role.NUMBER || opensLine;
    }

    private static String number(String word) {
        String bare = word.replaceAll("[.)(:°º]", "");
        return bare.matches("[-•–—*·]") ? "-" : bare;
    }

    private static String withoutColon(String word) {
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }
}

package nl.consolidate.model;

import java.util.Locale;

/** What a provision is, with the words by which people name it. */
public enum ProvisionKind {
    REGULATION("regeling", "regulation", "", Group.ROOT),
    BOOK("boek", "book", "book", Group.CONTAINER),
    PART("deel", "part", "part", Group.CONTAINER),
    TITLE("titel", "title", "title", Group.CONTAINER),
    CHAPTER("hoofdstuk", "chapter", "chp", Group.CONTAINER),
    DIVISION("afdeling", "division", "subchp", Group.CONTAINER),
    SECTION("paragraaf", "section", "sec", Group.CONTAINER),
    SUBSECTION("subparagraaf", "subsection", "subsec", Group.CONTAINER),
    ARTICLE("artikel", "article", "art", Group.LEAF),
    ANNEX("bijlage", "annex", "cmp", Group.LEAF),
    HEADING("kop", "heading", "content", Group.INNER),
    PARAGRAPH("lid", "paragraph", "para", Group.INNER),
    ITEM("onderdeel", "item", "item", Group.INNER),
    DEFINITION("begrip", "definition", "def", Group.INNER),
    TEXT("slotzin", "closing", "text", Group.INNER),
    TABLE("tabel", "table", "table", Group.INNER),
    ROW("rij", "row", "row", Group.INNER);

    private enum Group {
        ROOT,
        CONTAINER,
        LEAF,
        INNER
    }

    private final String dutch;
    private final String english;
    private final String abbreviation;
    private final Group group;

    ProvisionKind(String dutch, String english, String abbreviation, Group group) {
        this.dutch = dutch;
        this.english = english;
        this.abbreviation = abbreviation;
        this.group = group;
    }

    public String dutch() {
        return dutch;
    }

    public String english() {
        return english;
    }

    /** The Dutch word with a capital, as it opens a printed line. */
    public String title() {
        return dutch.substring(0, 1).toUpperCase(Locale.ROOT) + dutch.substring(1);
    }

    /** The abbreviation of the Akoma Ntoso naming convention for the eId. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Whether it holds articles rather than text. */
    public boolean isContainer() {
        return group == Group.CONTAINER || group == Group.ROOT;
    }

    /** Whether it is an article or an annex: numbered through the whole regulation. */
    public boolean isLeaf() {
        return group == Group.LEAF;
    }

    /** Whether it stands inside an article or annex. */
    public boolean isInner() {
        return group == Group.INNER;
    }

    /** Whether a heading belongs to it. */
    public boolean hasHeading() {
        return group != Group.INNER || this == HEADING;
    }

    /** Whether it is told apart by a number or letter; the others go by words or by place. */
    public boolean isNumbered() {
        return group == Group.CONTAINER || group == Group.LEAF || this == PARAGRAPH || this == ITEM;
    }

    /** Whether it is told apart by its heading or term. */
    public boolean isNamed() {
        return this == HEADING || this == DEFINITION;
    }
}

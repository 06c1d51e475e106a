package nl.consolidate.render.atom;

import java.time.LocalDate;

/**
 * A text in a feed.
 *
 * @param id an IRI that stays the same wherever the site stands
 * @param updated the day from which it is known
 * @param author whose text it is
 * @param page the address of its page
 * @param changes the address of the page of what changed; empty for a first text
 */
public record FeedEntry(
        String id, String title, LocalDate updated, String author, String page, String changes, String summary) {}

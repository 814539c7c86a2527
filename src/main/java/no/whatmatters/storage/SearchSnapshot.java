package no.whatmatters.storage;

import java.util.List;

/**
 * The matches of a search at the time of its first page, so that no later page skips or repeats one of them.
 *
 * @param token opaque; names the snapshot in page links
 * @param resourceType FHIR type of the matches
 * @param pageSize matches on one page
 * @param matches row ids of the matches after the first page, in order
 * @param moreExisted whether more matched than were kept
 * @param includes {@code _include} values
 * @param reverseIncludes {@code _revinclude} values
 * @param summary {@code _summary}, or empty
 */
record SearchSnapshot(
        String token,
        String resourceType,
        int pageSize,
        List<Long> matches,
        boolean moreExisted,
        List<String> includes,
        List<String> reverseIncludes,
        String summary) {

    /** Row ids of the matches on that page; empty past the end. */
    List<Long> page(int number) {
        int from = (int) Math.min((number - 2L) * pageSize, matches.size());
        return matches.subList(from, Math.min(from + pageSize, matches.size()));
    }

    /** The same from that match on. */
    SearchSnapshot from(int match) {
        return new SearchSnapshot(
                token,
                resourceType,
                pageSize,
                List.copyOf(matches.subList(match, matches.size())),
                moreExisted,
                includes,
                reverseIncludes,
                summary);
    }

    /** The same under another name. */
    SearchSnapshot named(String name) {
        return new SearchSnapshot(
                name, resourceType, pageSize, matches, moreExisted, includes, reverseIncludes, summary);
    }

    boolean hasPageAfter(int number) {
        return (number - 1L) * pageSize < matches.size();
    }
}

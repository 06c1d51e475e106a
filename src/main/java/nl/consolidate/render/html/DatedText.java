package nl.consolidate.render.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a sentence of the page so that its dates are known as dates and never break at their hyphens. */
final class DatedText {
    private static final Pattern DAY = Pattern.compile("\\b(\\d{2})-(\\d{2})-(\\d{4})\\b");

    private DatedText() {}

    static void write(String words, HtmlWriter out) {
        Matcher day = DAY.matcher(words);
        int written = 0;
        while (day.find()) {
            out.text(words.substring(written, day.start()));
            String machine = day.group(3) + "-" + day.group(2) + "-" + day.group(1);
            out.element("time", day.group(), "datetime", machine);
            written = day.end();
        }
        out.text(words.substring(written));
    }
}

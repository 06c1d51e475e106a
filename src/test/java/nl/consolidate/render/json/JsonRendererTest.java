package nl.consolidate.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.consolidate.consolidation.ConsolidatedText;
import nl.consolidate.consolidation.TextVersion;
import nl.consolidate.render.Example;
import nl.consolidate.render.Hostile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererTest {
    private static final List<String> PROVISION = List.of(
            "kind", "number", "label", "heading", "address", "id", "eId", "status", "text", "history", "children");

    private final ConsolidatedText text = new Example().consolidated();

    @Test
    void has_the_keys_that_others_rely_on() {
        Map<String, Object> page = parse(new JsonRenderer().render(text));

        assertThat(page)
                .containsEntry("format", 1)
                .containsEntry("regulation", "voorbeeld")
                .containsEntry("validOn", "2023-09-20")
                .containsEntry("knownOn", "2023-10-20")
                .containsEntry("status", "in-force")
                .containsKeys("title", "banner", "version", "provisions");
        assertThat(map(page.get("version")))
                .containsEntry("validFrom", "2023-01-01")
                .containsEntry("validUntil", "2024-01-01")
                .containsEntry("knownFrom", "2023-10-09")
                .containsEntry("knownUntil", null);
        assertThat(map(page.get("ledger"))).containsEntry("applied", 6).containsEntry("total", 8);
        maps(page.get("provisions")).forEach(this::assertProvision);
    }

    @Test
    void has_the_history_of_each_provision() {
        Map<String, Object> chapter =
                maps(parse(new JsonRenderer().render(text)).get("provisions")).get(1);
        Map<String, Object> repealed = maps(chapter.get("children")).get(1);

        assertThat(repealed).containsEntry("status", "repealed").containsEntry("eId", "chp_2__art_5");
        assertThat(maps(repealed.get("history")).get(0))
                .containsEntry("amendment", "tweede")
                .containsEntry("part", "C")
                .containsEntry("operation", "repeal")
                .containsEntry("inForce", "2023-09-12")
                .containsEntry("retroactiveTo", "2023-01-01");
    }

    @Test
    void lists_versions_with_null_for_what_is_open() {
        TextVersion only = new TextVersion(text, List.of("tweede"));
        String json = new JsonRenderer().versions("voorbeeld", List.of(only), text.ledger());
        Map<String, Object> version = maps(parse(json).get("versions")).get(0);

        assertThat(map(parse(json).get("ledger"))).containsKeys("applied", "total");
        assertThat(version)
                .containsEntry("knownUntil", null)
                .containsEntry("validUntil", "2024-01-01")
                .containsEntry("because", List.of("tweede"))
                .containsKey("banner");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void is_json_whatever_a_source_contains(String payload) {
        assertThat(parse(new JsonRenderer().render(Hostile.with(payload)))).containsEntry("title", payload);
    }

    static List<String> payloads() {
        return Hostile.PAYLOADS;
    }

    private void assertProvision(Map<String, Object> provision) {
        assertThat(provision).containsKeys(PROVISION.toArray(String[]::new));
        maps(provision.get("children")).forEach(this::assertProvision);
    }

    private static Map<String, Object> parse(String json) {
        return map(new JsonMapper().readValue(json, Map.class));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }
}

package nl.consolidate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas list the keys that the reader knows, no more and no less. */
class KeysTest {
    private static final JsonNode REGULATION = schema("regulation");
    private static final JsonNode AMENDMENT = schema("amendment");

    @Test
    void of_a_whole_file() {
        assertThat(REGULATION.get("properties").propertyNames()).hasSameElementsAs(Keys.REGULATION);
        assertThat(AMENDMENT.get("properties").propertyNames()).hasSameElementsAs(Keys.AMENDMENT);
    }

    @Test
    void of_the_entries_of_a_decision() {
        assertSame("amended", Keys.AMENDS);
        assertSame("repeal", Keys.REPEALS);
        assertSame("commencementOf", Keys.COMMENCES);
        assertSame("correctionOf", Keys.CORRECTS);
        assertSame("annulment", Keys.ANNULS);
        assertSame("resolution", Keys.RESOLUTION);
        assertSame("expectation", Keys.EXPECTS);
        assertSame("ownArticle", Keys.OWN_ARTICLE);
        assertSame("definition", Keys.DEFINITION);
        assertSame("allowance", Keys.ALLOW);
        assertSame("wording", Keys.WORDING);
        assertSame("wordingOfPart", Keys.DATES);
        assertSame("splitPart", Keys.SPLIT_PART);
    }

    @Test
    void of_operations_in_their_surroundings() {
        assertSame("operation", Verb.allKeys());
        assertSame("instruction", Keys.join(Keys.INSTRUCTION, List.of("do"), Verb.allKeys()));
        assertSame("correction", Keys.join(Keys.CORRECTION, Verb.allKeys()));
        assertSame("correctionOfOne", Keys.join(Keys.CORRECTION_OF_ONE, Verb.allKeys()));
    }

    @ParameterizedTest
    @EnumSource
    void of_an_operation_by_its_verb(Verb verb) {
        assertSame("verb-" + verb.word(), Keys.join(verb.keys(), Keys.INSTRUCTION, Keys.CORRECTION));
    }

    @Test
    void both_schemas_define_the_same() {
        for (String name : AMENDMENT.get("$defs").propertyNames()) {
            JsonNode there = REGULATION.get("$defs").get(name);
            if (there != null) {
                assertThat(there).as(name).isEqualTo(AMENDMENT.get("$defs").get(name));
            }
        }
    }

    @Test
    void every_key_of_a_file_is_explained() {
        assertThat(Stream.of(REGULATION, AMENDMENT)
                        .flatMap(schema -> schema.get("properties").properties().stream())
                        .filter(key -> !isExplained(key.getValue()))
                        .map(key -> key.getKey()))
                .isEmpty();
    }

    private static boolean isExplained(JsonNode property) {
        JsonNode reference = property.get("$ref");
        return property.has("description")
                || (reference != null
                        && REGULATION
                                .get("$defs")
                                .get(reference.asString().substring("#/$defs/".length()))
                                .has("description"));
    }

    private static void assertSame(String definition, List<String> keys) {
        assertThat(AMENDMENT.get("$defs").get(definition).get("properties").propertyNames())
                .hasSameElementsAs(keys);
    }

    private static JsonNode schema(String kind) {
        String name = "/nl/consolidate/schema/" + kind + ".schema.json";
        InputStream content = Objects.requireNonNull(KeysTest.class.getResourceAsStream(name));
        return new JsonMapper().readTree(content);
    }
}

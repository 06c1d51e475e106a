package nl.consolidate.secondhand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worlds made by chance that are hard: most are those in which the hands once differed. */
class SeedsTest {
    @ParameterizedTest
    @ValueSource(
            longs = {
                27, 40, 768, 3171, 3502, 4196, 4894, 6397, 6883, 7177, 7389, 7527, 7771, 8563, 8943, 10177, 10501,
                10815, 13251, 13277, 13811, 13855, 14715, 16163, 17381, 17419, 18305, 18343, 18727, 19503, 22720, 25194,
                35558, 43025, 55293, 71572, 77133, 84852, 93463, 99007, 100750, 100780, 101710, 101965, 103135, 103225,
                104440, 104905, 104980, 111407, 206101, 216501, 224101, 237851, 238201, 263801, 267851, 273101, 275901,
                285451, 292751, 297951
            })
    void both_hands_answer_alike(long seed) {
        assertThat(Comparison.difference(Chance.world(seed))).isEmpty();
    }
}

package nl.consolidate.source;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/** The streaming parser, opened one step deeper: its tokens hide the style and the end of a scalar, its events do not. */
final class YamlEvents extends YAMLParser {
    YamlEvents(String text) {
        this(text, new BufferRecycler());
    }

    private YamlEvents(String text, BufferRecycler buffers) {
        super(ObjectReadContext.empty(), context(buffers), buffers, 0, 0, settings(), new StringReader(text));
    }

    /** The next event, null at the end. */
    @Nullable
    Event next() {
        return nextEvent();
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }

    private static IOContext context(BufferRecycler buffers) {
        return new IOContext(
                StreamReadConstraints.defaults(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                buffers,
                ContentReference.unknown(),
                false,
                null);
    }
}

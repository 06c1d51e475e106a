package nl.consolidate.reference;

import java.util.List;
import java.util.Set;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.reference.Mention.Base;
import nl.consolidate.reference.Mention.Part;
import org.jspecify.annotations.Nullable;

/** Reads what is called by where it stands: "dit artikel", "het vorige lid". */
final class PointingWords {
    private static final Set<String> SAID =
            Set.of("geldt", "bedoelde", "genoemde", "vermelde", "gestelde", "bepaalde", "luidt", "vervalt");

    private final Tokens tokens;

    PointingWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What is called here; null for none. */
    @Nullable
    Mention at(int index) {
        Unit unit = Unit.of(tokens.at(index + 1));
        ProvisionKind kind = unit != null && !unit.plural()
                ? unit.kind()
                : tokens.at(index + 1).is("lid") ? ProvisionKind.PARAGRAPH : null;
        Base base = kind == null ? null : relativeBase(tokens.at(index).lower());
        if (kind == null || base == null || !isCalled(index, kind, base)) {
            return null;
        }
        Part part = new Part(tokens.at(index).start(), tokens.at(index + 1).end(), List.of());
        return new Mention(base, kind, index, index + 2, List.of(part));
    }

    // "dit lid" can be a person, "het volgende deel" the rest of a list
    private boolean isCalled(int index, ProvisionKind kind, Base base) {
        if (kind == ProvisionKind.PARAGRAPH) {
            return base == Base.SELF ? Prepositions.isBefore(tokens, index) : isText(index);
        }
        return base == Base.SELF || kind == ProvisionKind.ARTICLE || kind == ProvisionKind.CHAPTER;
    }

    // "het vorige lid treedt af": a person does not apply
    private boolean isText(int index) {
        Token behind = tokens.at(index + 2);
        boolean applies = behind.is("is") && (tokens.areAt(index + 3, "van") || tokens.areAt(index + 3, "niet", "van"));
        return Prepositions.areBefore(tokens, index) || applies || SAID.contains(behind.lower());
    }

    private static @Nullable Base relativeBase(String word) {
        return switch (word) {
            case "dit", "deze" -> Base.SELF;
            case "vorige", "vorig", "voorgaande", "voorafgaande" -> Base.PREVIOUS;
            case "volgende", "volgend" -> Base.NEXT;
            default -> null;
        };
    }
}

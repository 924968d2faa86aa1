package variorum.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Checks a report against its schema: as much of JSON Schema as the schema uses, and no field that it does not name.
 */
final class SchemaCheck {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "required",
            "properties",
            "items",
            "enum",
            "const",
            "minimum",
            "maximum",
            "minItems",
            "maxItems");

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** What is wrong with the report, and where; nothing if it fits. */
    static List<String> faults(JsonNode schema, JsonNode report) {
        SchemaCheck check = new SchemaCheck(schema);
        check.check(schema, report, "report");
        return check.faults;
    }

    private void check(JsonNode schema, JsonNode value, String place) {
        schema.fieldNames().forEachRemaining(word -> expect(KNOWN.contains(word), "the schema says " + word, place));
        if (schema.has("$ref")) {
            check(root.at(schema.path("$ref").asText().substring(1)), value, place);
        }
        expect(!schema.has("const") || schema.path("const").equals(value), "is " + value, place);
        expect(!schema.has("enum") || contains(schema.path("enum"), value), "is " + value, place);
        expect(!schema.has("type") || hasType(schema.path("type"), value), "is " + value.getNodeType(), place);
        expect(value.asDouble() >= schema.path("minimum").asDouble(value.asDouble()), "is too small", place);
        expect(value.asDouble() <= schema.path("maximum").asDouble(value.asDouble()), "is too large", place);
        expect(value.size() >= schema.path("minItems").asInt(0), "has too few items", place);
        expect(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), "has too many items", place);
        schema.path("required").forEach(name -> expect(value.has(name.asText()), "lacks " + name, place));
        if (schema.has("properties")) {
            checkFields(schema.path("properties"), value, place);
        }
        if (schema.has("items")) {
            value.forEach(item -> check(schema.path("items"), item, place + "[]"));
        }
    }

    private void checkFields(JsonNode properties, JsonNode value, String place) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            String name = field.getKey();
            expect(properties.has(name), "has a field " + name, place);
            check(properties.path(name), field.getValue(), place + "." + name);
        }
    }

    private static boolean hasType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> hasType(one, value));
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new IllegalArgumentException("no type " + type);
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        return StreamSupport.stream(values.spliterator(), false).anyMatch(value::equals);
    }

    private void expect(boolean isSo, String otherwise, String place) {
        if (!isSo) {
            faults.add(place + " " + otherwise);
        }
    }
}

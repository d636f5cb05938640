#!/usr/bin/env python3
# SPDX-FileCopyrightText: Usher contributors
# SPDX-License-Identifier: MIT
"""Turns an OpenAPI 3.0 description of Graph into JSON Schema draft 7 and a list of operations.

usage: openapi_to_schema.py OPENAPI.yaml OUT.json

OUT is {"definitions": {NAME: SCHEMA}, "operations": [OPERATION]}. References in a schema point to "#/definitions/NAME";
NAME ends in ".request" where it describes a request body. Stricter than the source, which leaves every object open:

- nullable becomes a second type; inheritance by allOf becomes one flat object; what may be derived is told by
  "@odata.type" (if/then), as OpenAPI's discriminator does;
- an object takes the properties it names and annotations ("...@odata...") only;
- a collection has "value"; a POST body has what the descriptions call required; a request has nothing read-only.
"""

import copy
import json
import re
import sys

import yaml

ANNOTATION = "@odata\\."
DROPPED = {"nullable", "description", "title", "format", "default", "example", "examples", "externalDocs", "readOnly",
           "discriminator", "uniqueItems"}
METHODS = ("get", "post", "put", "patch", "delete")


def is_required(description):
    return re.search(r"\bRequired( on create)?\.(\s|$)", description or "") is not None


def is_read_only(description):
    return "Read-only" in (description or "")


class Converter:
    def __init__(self, document):
        self.document = document
        self.schemas = document["components"]["schemas"]
        self.definitions = {}

    def resolved(self, node):
        while "$ref" in node:
            target = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    @staticmethod
    def name_of(reference):
        return reference.rsplit("/", 1)[1]

    def parent_of(self, name):
        for part in self.schemas[name].get("allOf", []):
            if "$ref" in part:
                return self.name_of(part["$ref"])
        return None

    def is_derived(self, name, base):
        parent = self.parent_of(name)
        return parent is not None and (parent == base or self.is_derived(parent, base))

    def derived_from(self, base):
        return [name for name in self.schemas if self.is_derived(name, base)]

    def flat(self, schema):
        """One object schema with everything it inherits."""
        if "$ref" in schema:
            return self.flat(self.schemas[self.name_of(schema["$ref"])])
        if "allOf" not in schema:
            return copy.deepcopy(schema)
        merged = {"type": "object", "properties": {}, "required": [], "additionalProperties": True}
        for part in schema["allOf"]:
            flat = self.flat(part)
            merged["properties"].update(flat.get("properties", {}))
            merged["required"] += flat.get("required", [])
        return merged

    def reference(self, name, request):
        """Ensures the definition of a named schema (or of what may be derived from it), and refers to it."""
        derived = [] if request else self.derived_from(name)
        key = name + (".request" if request else ".any" if derived else "")
        if key not in self.definitions:
            self.definitions[key] = {}
            self.definitions[key] = self.polymorphic(name, derived) if derived else self.schema(
                self.flat(self.schemas[name]), request)
        return {"$ref": "#/definitions/" + key}

    def closed(self, name):
        """The definition of exactly that type."""
        if not self.derived_from(name):
            return self.reference(name, False)
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self.schema(self.flat(self.schemas[name]), False)
        return {"$ref": "#/definitions/" + name}

    def polymorphic(self, name, derived):
        def of_type(type_name):
            return {"required": ["@odata.type"], "properties": {"@odata.type": {"const": "#" + type_name}}}

        schema = self.closed(name)
        for type_name in derived:
            schema = {"if": of_type(type_name), "then": self.closed(type_name), "else": schema}
        return {"type": "object", "allOf": [schema]}

    def schema(self, source, request):
        if "$ref" in source:
            return self.reference(self.name_of(source["$ref"]), request)
        if "allOf" in source:
            return self.schema(self.flat(source), request)
        result = {key: value for key, value in source.items() if key not in DROPPED and not key.startswith("x-")}
        for key in ("anyOf", "oneOf"):
            if key in source:
                return {"anyOf": [self.alternative(part, request) for part in source[key]]}
        if "items" in source:
            result["items"] = self.schema(source["items"], request)
        if "properties" in source:
            self.close(result, source, request)
        elif isinstance(source.get("additionalProperties"), dict):
            result["additionalProperties"] = self.schema(source["additionalProperties"], request)
        if not result.get("required", True):
            del result["required"]
        if source.get("nullable") and "type" in result:
            result["type"] = [result["type"], "null"]
            if "enum" in result:
                result["enum"] = result["enum"] + [None]
        return result

    def alternative(self, part, request):
        # "anyOf: [a type, a nullable object]" is how the generator says that the type may be null.
        if part.get("type") == "object" and part.get("nullable") and "properties" not in part:
            return {"type": "null"}
        return self.schema(part, request)

    def close(self, result, source, request):
        properties = {name: value for name, value in source["properties"].items()
                      if not (request and (name == "id" or is_read_only(self.resolved(value).get("description"))))}
        if request and "id" in source.get("required", []):
            properties["id"] = source["properties"]["id"]
        result["properties"] = {name: self.schema(value, request) for name, value in properties.items()}
        if isinstance(source.get("additionalProperties"), dict):
            result["additionalProperties"] = self.schema(source["additionalProperties"], request)
        else:
            result["patternProperties"] = {ANNOTATION: {}}
            result["additionalProperties"] = False
        if "value" in properties and "@odata.nextLink" in properties:
            result["required"] = sorted(set(source.get("required", [])) | {"value"})

    def request_body(self, method, operation):
        if "requestBody" not in operation:
            return None
        body = self.resolved(operation["requestBody"])
        source = self.resolved(body["content"]["application/json"]["schema"])
        schema = copy.deepcopy(self.schema(self.flat(source), True))
        if method == "post":
            properties = self.flat(source).get("properties", {})
            required = [name for name, value in properties.items()
                        if name in schema.get("properties", {}) and is_required(self.resolved(value).get("description"))]
            required += [name for name in ("@odata.id", "ids", "Message") if name in properties]
            for name in required:
                kind = schema["properties"][name]
                if isinstance(kind.get("type"), list):
                    kind["type"] = kind["type"][0]
            if required:
                schema["required"] = sorted(set(schema.get("required", [])) | set(required))
        if method == "patch":
            schema["minProperties"] = 1
        return {"required": bool(body.get("required")), "schema": schema}

    def response(self, source):
        content = self.resolved(source).get("content", {})
        for kind in ("application/json", "text/plain"):
            if kind in content:
                return {"type": kind, "schema": self.schema(content[kind]["schema"], False)}
        return {"type": ""}

    def selectable(self, operation):
        """The properties that $select and $orderby may name."""
        content = self.resolved(operation["responses"].get("200", {})).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        if schema is None:
            return []
        items = self.resolved(schema).get("properties", {}).get("value", {}).get("items")
        schema = items or schema
        names = set(self.flat(schema).get("properties", {}))
        if "$ref" in schema:
            for derived in self.derived_from(self.name_of(schema["$ref"])):
                names |= set(self.flat(self.schemas[derived]).get("properties", {}))
        return sorted(names)

    def operations(self):
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield self.operation(path, method, item)

    def operation(self, path, method, item):
        operation = item[method]
        parameters = [self.resolved(one) for one in item.get("parameters", []) + operation.get("parameters", [])]
        return {
            "method": method.upper(),
            "path": path,
            "query": {one["name"]: {"required": bool(one.get("required")), "type": one["schema"]["type"]}
                      for one in parameters if one["in"] == "query"},
            "selectable": self.selectable(operation),
            "request": self.request_body(method, operation),
            "responses": {status: self.response(source) for status, source in operation["responses"].items()},
        }


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        converter = Converter(yaml.safe_load(file))
    contract = {"operations": list(converter.operations()), "definitions": converter.definitions}
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(contract, file, indent=1, sort_keys=True)


if __name__ == "__main__":
    main()

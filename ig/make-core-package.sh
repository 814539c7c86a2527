#!/usr/bin/env bash
# Makes the FHIR R4 core package that SUSHI reads, from an artifact on Maven Central: no FHIR package registry is needed.
# usage: make-core-package.sh <package folder>
set -euo pipefail

folder=$1
artifact=com.ibm.fhir:fhir-registry:4.11.1
sha256=805078ce61dc23b2e524f77125aee217be22127ddc13bfbabdea12c65c220650
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "Fetching the FHIR R4 definitions ($artifact) with Maven."
(cd "$work" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact="$artifact" -DoutputDirectory="$work")
jar="$work/fhir-registry-4.11.1.jar"
echo "$sha256  $jar" | sha256sum --check --quiet

# The definitions of single data elements (6,769 files) are left out: SUSHI does not read them.
unzip -qo "$jar" 'hl7/fhir/core/package/*' -x '*/StructureDefinition-de-*' '*/.index.json' -d "$work"
cat > "$work/hl7/fhir/core/package/package.json" <<'JSON'
{"name": "hl7.fhir.r4.core", "version": "4.0.1", "type": "Core", "canonical": "http://hl7.org/fhir", "fhirVersions": ["4.0.1"], "dependencies": {}}
JSON

# Moved into place last, so that a broken run leaves nothing half made.
mkdir -p "$(dirname "$folder")"
rm -rf "$folder"
mv "$work/hl7/fhir/core/package" "$folder"

#!/usr/bin/env bash
# Compiles the guide into package/, which the server is built from.
#   ./build.sh           compiles and replaces package/
#   ./build.sh --check   compiles and says whether package/ is up to date
# Needs Java 17, Maven, Node 20, npm and unzip; the network only the first time, for Maven Central and npm.
set -euo pipefail
cd "$(dirname "$0")"

build=.build
core="$build/home/.fhir/packages/hl7.fhir.r4.core#4.0.1/package"

if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo "Installing SUSHI with npm."
  npm ci --no-fund --no-audit
fi
[ -f "$core/package.json" ] || ./make-core-package.sh "$core"

compiled=$(mktemp -d "$build/compiled.XXXXXX")
trap 'rm -rf "$compiled"' EXIT

mkdir "$compiled/made"
# What the server refuses by are codes of the guide; SUSHI reads them where they lie. Refusals are listed in a page too.
made() {
  local file="input/fsh/server/$2"
  node "$1" "$compiled/$2" "$compiled/made/refusals.md"
  if [ "${3:-}" = --check ]; then
    if ! diff "$compiled/$2" "$file"; then
      echo "$file is not what the server says. Run ig/build.sh and commit it and package/." >&2
      exit 1
    fi
  else
    mv "$compiled/$2" "$file"
  fi
}
made make-refusals.mjs refusal.fsh "${1:-}"
made make-validation-rules.mjs validation-rule.fsh "${1:-}"

echo "Compiling with SUSHI."
# SUSHI keeps its packages below HOME: it gets one of its own. npm is told to stay off the network.
if ! HOME="$PWD/$build/home" npm_config_offline=true NO_COLOR=1 FORCE_COLOR=0 \
    node node_modules/fsh-sushi/dist/app.js build . --out "$compiled" > "$build/sushi.log" 2>&1; then
  cat "$build/sushi.log"
  echo "SUSHI found errors: see above." >&2
  exit 1
fi
# Three packages that SUSHI wants by itself cannot be had offline, and are not used: one warning for each, and no other.
known='^warn +Failed to load automatically-provided hl7\.(fhir\.uv\.tools|terminology|fhir\.uv\.extensions)\.r4#latest$'
if grep '^warn ' "$build/sushi.log" | grep -Ev "$known" || [ "$(grep -Ec "$known" "$build/sushi.log")" -gt 3 ]; then
  echo "SUSHI warns: see above, and $build/sushi.log for the places." >&2
  exit 1
fi

node make-rule-tests.mjs "$compiled/tests"

echo "Packing."
node pack-guide.mjs "$compiled/fsh-generated/resources" "$compiled/package" "$core"
node check-guide.mjs "$compiled/package" "$core" "$compiled/tests"
node check-stories.mjs "$compiled/package"
node check-codes.mjs "$compiled/package"
node make-wire-pages.mjs "$compiled/package" "$compiled/made"
node pack-pages.mjs "$compiled/package" input/pagecontent "$compiled/made"
node check-input.mjs "$compiled/package" "$compiled/tests"

if [ "${1:-}" = --check ]; then
  if ! diff -r "$compiled/package" package; then
    echo "package/ is not what the sources say. Run ig/build.sh and commit package/." >&2
    exit 1
  fi
  for page in "$compiled"/made/*; do
    if ! diff "$page" "input/pagecontent/${page##*/}"; then
      echo "The pages on the wire and of refusals are not what the recorded answers and the server say. Run ig/build.sh and commit input/pagecontent/." >&2
      exit 1
    fi
  done
  for profile in "$compiled"/tests/*; do
    if ! diff -r "$profile" "input/tests/${profile##*/}"; then
      echo "input/tests is not what rules.mjs says. Run ig/build.sh and commit input/tests/." >&2
      exit 1
    fi
  done
  echo "package/ is up to date."
else
  for profile in "$compiled"/tests/*; do
    rm -rf "input/tests/${profile##*/}"
    mv "$profile" input/tests/
  done
  mv "$compiled"/made/* input/pagecontent/
  rm -rf package
  mv "$compiled/package" package
  echo "Written to package/."
fi

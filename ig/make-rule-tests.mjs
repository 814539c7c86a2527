// Writes one passing and one failing instance for each rule of each profile.
// A failing instance is the passing one with one change, so that it can break nothing else.
// usage: node make-rule-tests.mjs <folder to write to>
import fs from 'node:fs';
import path from 'node:path';
import { profiles } from './input/tests/rules.mjs';

const folder = process.argv[2];

for (const [profile, { passing, rules, host }] of Object.entries(profiles)) {
  for (const [rule, { keeps = [], breaks }] of Object.entries(rules)) {
    const kept = changed(passing, keeps);
    write(profile, rule, 'pass', kept, host);
    write(profile, rule, 'fail', changed(kept, breaks), host);
  }
}

// A change is a path and its new value; without a value the element is removed.
function changed(instance, changes) {
  const copy = structuredClone(instance);
  for (const [place, value] of changes) {
    const steps = place.split('.');
    const last = steps.pop();
    const parent = steps.reduce((element, step) => element[step], copy);
    if (value !== undefined) parent[last] = value;
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  }
  return copy;
}

function write(profile, rule, outcome, { resourceType, ...elements }, host) {
  const file = path.join(folder, profile, `${rule}.${outcome}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // The host of an extension is held to no profile of ours.
  const held = host ? {} : { meta: { profile: [`https://w3id.org/whatmatters/fhir/StructureDefinition/${profile}`] } };
  fs.writeFileSync(file, JSON.stringify({ resourceType, ...held, ...elements }, null, 2) + '\n');
}

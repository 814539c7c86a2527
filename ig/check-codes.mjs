// Checks that each code of ours stands in an example, or in a form, where people meet it; those that cannot are listed with why.
// usage: node check-codes.mjs <package folder>
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const canonical = 'https://w3id.org/whatmatters/fhir/CodeSystem/';

// The server says these: they stand in its answers, not in what is sent.
const answers = ['refusal', 'validation-rule', 'picture-section'];

// Codes that stand in no example, and why.
const exceptions = new Map(Object.entries({
  'action-kind': { 'preventive-home-visit': 'for persons who need no care yet: none of the three is one' },
  'authorship-activity': {
    extract: 'the service writes it, when answers become goals and scores',
    merge: 'the service writes it, when two records are joined',
    separate: 'the service writes it, when they are told apart again',
  },
  'care-level': { 'private-specialist': 'nobody in the stories is one; it is sent as any other level' },
  'end-reason': { 'person-died': 'the service writes it, at a death' },
  'life-domain': {
    learning: 'nobody in the stories wishes for it',
    'everyday-demands': 'nobody in the stories wishes for it',
    communication: 'nobody in the stories wishes for it',
    relationships: 'nobody in the stories wishes for it',
    'work-and-education': 'nobody in the stories wishes for it',
  },
  'priority-group': {
    'children-and-young-people': 'all in the stories are grown up',
    'pregnancy-birth-and-postnatal': 'no story is about a birth',
  },
  'team-role': {
    relative: 'the service makes teams of the person and organisations; relatives are RelatedPerson',
    contact: 'says in PractitionerRole.code whom to call first; the stories name a coordinator',
  },
}));

const faults = [];
const shown = codesIn([...files(path.join(folder, 'example')), ...files(folder).filter(file => path.basename(file).startsWith('Questionnaire-'))]);
for (const file of files(folder).filter(file => path.basename(file).startsWith('CodeSystem-'))) {
  const system = read(file);
  if (!system.url.startsWith(canonical) || answers.includes(system.id)) continue;
  const excepted = exceptions.get(system.id) ?? {};
  const codes = all(system.concept);
  for (const code of codes) {
    const stands = shown.has(`${system.url}|${code}`);
    if (!stands && !excepted[code]) faults.push(`${system.id}#${code} stands in no example and no form: bring it into a story, or say why not in check-codes.mjs`);
    if (stands && excepted[code]) faults.push(`${system.id}#${code} stands in an example: take it out of the exceptions in check-codes.mjs`);
  }
  for (const code of Object.keys(excepted)) if (!codes.includes(code)) faults.push(`${system.id}#${code} is an exception in check-codes.mjs, and no code`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

function files(of) {
  return fs.readdirSync(of).filter(name => name.endsWith('.json')).map(name => path.join(of, name));
}

function read(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function all(concepts = []) {
  return concepts.flatMap(concept => [concept.code, ...all(concept.concept)]);
}

function codesIn(from) {
  const found = new Set();
  const visit = value => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      if (value.system && value.code) found.add(`${value.system}|${value.code}`);
      Object.values(value).forEach(visit);
    }
  };
  from.forEach(file => visit(read(file)));
  return found;
}

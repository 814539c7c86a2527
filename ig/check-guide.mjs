// Checks that the capability statements of the packed guide promise nothing that does not exist,
// that each search parameter of ours has its test, and each rule of a profile a passing and a failing instance.
// usage: node check-guide.mjs <package folder> <FHIR core package folder> <folder of instances>
import fs from 'node:fs';
import path from 'node:path';

const [packageFolder, coreFolder, testFolder] = process.argv.slice(2);
const faults = [];
const all = (folder, type) => fs.readdirSync(folder)
  .filter(name => name.startsWith(`${type}-`) && name.endsWith('.json'))
  .map(name => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')));

const ours = all(packageFolder, 'SearchParameter');
const definitions = new Map([...all(coreFolder, 'SearchParameter'), ...ours].map(parameter => [parameter.url, parameter]));
const profiles = new Map(all(packageFolder, 'StructureDefinition').map(profile => [profile.url, profile]));

for (const parameter of ours)
  if (!fs.existsSync(`input/tests/search/${parameter.id}.json`)) faults.push(`${parameter.id} has no test in input/tests/search`);
const types = new Map(all(coreFolder, 'StructureDefinition').map(type => [type.id, type]));
for (const profile of profiles.values())
  for (const rule of rulesOf(profile))
    for (const outcome of ['pass', 'fail'])
      if (!fs.existsSync(`${testFolder}/${profile.id}/${rule}.${outcome}.json`)) faults.push(`${profile.id} has no ${rule}.${outcome}.json: see input/tests/rules.mjs`);
const statements = all(packageFolder, 'CapabilityStatement');
const server = statements.find(statement => statement.id === 'server');
for (const statement of statements) check(statement);
for (const actor of statements) if (actor !== server) checkActor(actor);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

function check(statement) {
  const types = statement.rest[0].resource;
  const offered = new Map(types.flatMap(type => (type.searchParam ?? []).map(found => [`${type.type}:${found.name}`, found])));
  const fault = text => faults.push(`CapabilityStatement ${statement.id}: ${text}`);

  repeated(types.map(type => type.type)).forEach(type => fault(`${type} is listed twice`));
  for (const type of types) {
    repeated((type.searchParam ?? []).map(found => found.name)).forEach(name => fault(`${type.type}:${name} is listed twice`));
    for (const found of type.searchParam ?? []) checkParameter(type.type, found, fault);
    for (const include of type.searchInclude ?? []) checkInclude(include, type.type, undefined, fault, offered);
    for (const include of type.searchRevInclude ?? []) checkInclude(include, undefined, type.type, fault, offered);
    for (const url of type.supportedProfile ?? [])
      if (profiles.get(url)?.type !== type.type) fault(`${url} is no profile on ${type.type}`);
  }
  // The server offers all that is ours; an actor may need only some of it.
  if (statement.id !== 'server') return;
  for (const parameter of ours)
    for (const base of parameter.base)
      if (offered.get(`${base}:${parameter.code}`)?.definition !== parameter.url) fault(`${parameter.url} is not offered on ${base}`);
}

// What an actor is to do, the server offers.
function checkActor(actor) {
  const fault = text => faults.push(`CapabilityStatement ${actor.id}: the server does not offer ${text}`);
  const offers = type => server.rest[0].resource.find(offered => offered.type === type);
  const missing = (asked, offered, by) => (asked ?? []).filter(one => !(offered ?? []).some(other => by(other) === by(one))).map(by);

  missing(actor.rest[0].interaction, server.rest[0].interaction, one => one.code).forEach(code => fault(code));
  for (const asked of actor.rest[0].resource) {
    const offered = offers(asked.type);
    if (!offered) {
      fault(asked.type);
      continue;
    }
    missing(asked.interaction, offered.interaction, one => one.code).forEach(code => fault(`${code} of ${asked.type}`));
    missing(asked.operation, offered.operation, one => one.name).forEach(name => fault(`${asked.type}/$${name}`));
    missing(asked.searchParam, offered.searchParam, one => `${one.name} ${one.definition}`).forEach(name => fault(`${asked.type}?${name}`));
    for (const include of ['searchInclude', 'searchRevInclude'])
      missing(asked[include], offered[include], one => one).forEach(name => fault(`${include} ${name} of ${asked.type}`));
  }
}

function checkParameter(type, found, fault) {
  const definition = definitions.get(found.definition);
  if (!definition) fault(`${type}:${found.name} has no definition at ${found.definition}`);
  else if (definition.code !== found.name) fault(`${type}:${found.name} is ${definition.code} in ${found.definition}`);
  else if (definition.type !== found.type) fault(`${type}:${found.name} is of type ${definition.type} in ${found.definition}`);
  else if (![type, 'Resource', 'DomainResource'].some(base => definition.base.includes(base))) fault(`${found.definition} is not for ${type}`);
  else if (!definition.expression && !['_id', '_lastUpdated'].includes(found.name)) fault(`${found.definition} has no expression`);
}

// An include starts at the type it is listed for; a reverse include points at it.
function checkInclude(include, from, to, fault, offered) {
  const [source] = include.split(':');
  const found = offered.get(include);
  if (found?.type !== 'reference') return fault(`${include} is included, but is no reference parameter of the statement`);
  if (from && source !== from) fault(`${include} is included from ${from}`);
  const target = definitions.get(found.definition)?.target;
  if (to && target && !target.includes(to)) fault(`${include} cannot point at ${to}`);
}

function repeated(names) {
  return names.filter((name, place) => names.indexOf(name) !== place);
}

// Its invariants, and the elements that it requires where R4 does not.
function rulesOf(profile) {
  const elements = profile.differential.element;
  const invariants = elements.flatMap(element => element.constraint ?? []).map(constraint => constraint.key);
  const discriminators = elements.flatMap(element => (element.slicing?.discriminator ?? []).map(({ path }) => [element.id, path]));
  const required = elements.filter(element => element.min > 0 && element.id.includes('.') && !impliedBySlice(element, elements)
    && !discriminators.some(([sliced, path]) => isDiscriminator(element.id, sliced, path)) && (element.sliceName || minimum(element.path) === 0));
  return [...invariants.filter(key => key.startsWith('wm-')), ...required.map(({ id }) => id.slice(id.indexOf('.') + 1).replaceAll('[x]', '').replace(/[.:]/g, '-'))];
}

// What a slice demands, no instance can lack alone.
function impliedBySlice(element, elements) {
  return elements.some(other => other.min > 0 && other.id.startsWith(`${element.id}:`) && !other.id.slice(element.id.length).includes('.'));
}

// Without what it is told by, an element is not in the slice.
function isDiscriminator(id, sliced, path) {
  return id.startsWith(`${sliced}:`) && id.slice(id.indexOf('.', sliced.length + 1) + 1) === path;
}

// How often R4 requires the element, in the type itself or in the type of what it stands in.
function minimum(path) {
  const steps = path.split('.');
  let type = steps[0];
  let here = type;
  let found;
  for (const step of steps.slice(1)) {
    const elements = types.get(type).snapshot.element;
    found = elements.find(element => element.path === `${here}.${step}`);
    if (!found) return 0;
    here = `${here}.${step}`;
    const code = found.type?.[0]?.code;
    if (code && !['BackboneElement', 'Element'].includes(code)) type = here = code;
  }
  return found.min;
}

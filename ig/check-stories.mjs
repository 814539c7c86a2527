// Checks that the transactions of each story can be posted in order: every reference leads to an entry of the same
// transaction, or by identifier to what an earlier one made, and every ifMatch names the version it then has.
// usage: node check-stories.mjs <package folder>
import fs from 'node:fs';
import path from 'node:path';

const folder = path.join(process.argv[2], 'example');
const faults = [];
const stories = new Map();
for (const each of transactions()) stories.set(each.story, [...(stories.get(each.story) ?? []), each]);

for (const [, numbered] of stories) {
  const versions = new Map();
  for (const { id, bundle } of numbered.filter(each => each.number).sort((one, other) => one.number - other.number)) post(id, bundle, versions);
}
// Those without a number are another ending: they follow the discharge.
for (const { id, bundle } of stories.get('kari').filter(each => !each.number)) {
  const versions = new Map();
  post('kari-1-discharge', stories.get('kari').find(each => each.number === 1).bundle, versions);
  post(id, bundle, versions);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

function transactions() {
  return fs.readdirSync(folder).filter(name => name.startsWith('Bundle-')).map(name => {
    const id = name.slice('Bundle-'.length, -'.json'.length);
    const [, story, number] = /^(kari|transfers|individual-plan)-(?:(\d+)-)?/.exec(id);
    return { id, story, number: Number(number ?? 0), bundle: JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) };
  });
}

// Remembers what the transaction makes: by type and identifier, the version it has.
function post(id, bundle, versions) {
  const known = new Set(versions.keys());
  for (const { resource, request } of bundle.entry) {
    const [type, query] = request.ifNoneExist ? [request.url, request.ifNoneExist] : request.url.split('?');
    if (!query) continue;
    const key = `${type}?${query}`;
    const own = [resource.identifier].flat().map(each => `${type}?identifier=${each.system}|${each.value}`);
    if (!own.includes(key)) faults.push(`${id}: ${key} is not the identifier of what is sent`);
    const version = versions.get(key) ?? 0;
    if (request.method === 'PUT' && version === 0) faults.push(`${id}: ${key} is updated before it is made`);
    if (request.ifMatch && request.ifMatch !== `W/"${version}"`) faults.push(`${id}: ${key} has version ${version}, not ${request.ifMatch}`);
    versions.set(key, request.method === 'PUT' ? version + 1 : Math.max(version, 1));
  }
  const here = new Set(bundle.entry.map(entry => entry.fullUrl));
  JSON.stringify(bundle.entry.map(entry => entry.resource), (key, value) => {
    if (key === 'reference' && typeof value === 'string' && !here.has(value) && !known.has(value)) faults.push(`${id}: ${value} leads nowhere`);
    return value;
  });
}

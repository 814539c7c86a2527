// Writes the pages that show exchanges byte by byte: requests from the examples of the packed guide, answers as the server gave them.
// usage: node make-wire-pages.mjs <package folder> <folder to write to>
import fs from 'node:fs';
import path from 'node:path';

const [packageFolder, folder] = process.argv.slice(2);
const host = 'whatmatters.example';
const json = 'application/fhir+json';
const example = name => JSON.parse(fs.readFileSync(path.join(packageFolder, 'example', `Bundle-${name}.json`), 'utf8'));

// The ids that the server gives are of its own making; here each is the sender's with another beginning.
const stored = fullUrl => fullUrl.replace(/^urn:uuid:4b617269-(....)-4/, '019b0e2a-$1-7');
const discharge = example('kari-1-discharge');
const handOver = discharge.entry.find(entry => entry.resource.resourceType === 'Task');

page('discharge', `The hospital sends Kari's discharge for the first time.`, transaction(discharge));
page('resend', `The answer was lost, so the hospital sends the same bytes again. Nothing is made: every entry answers with what was stored the first time.`,
  transaction(discharge));
page('correction', `Kari said «høgre», and Ola wrote «høyre». The hospital that wrote it down corrects it: a new version of the goal, with Provenance *correct*. The scores stay. The update finds the goal by the hospital's own identifier and needs no \`ifMatch\`, because the hospital wrote the current version.`,
  transaction(example('kari-correction')));
page('accepted', `The municipality accepts. It changes two elements and names the version it read. The service then makes the shared plan, the care team and the follow-up tasks.`,
  patch([{ op: 'replace', path: '/status', value: 'accepted' }, { op: 'add', path: '/lastModified', value: '2026-05-04T13:00:00+02:00' }]));
page('rejected', `The municipality rejects instead, with a reason. Without the reason the answer is 422.`,
  patch([{ op: 'replace', path: '/status', value: 'rejected' }, { op: 'add', path: '/statusReason', value: { text: 'Kari har flyttet til Nabofjord kommune.' } }]));

function transaction(bundle) {
  const { id, ...sent } = bundle;
  return message('POST /fhir HTTP/1.1', [`Host: ${host}`, 'Authorization: DPoP {access token}', 'DPoP: {proof}', `Accept: ${json}`], json, sent);
}

function patch(changes) {
  return message(`PATCH /fhir/Task/${stored(handOver.fullUrl)} HTTP/1.1`, [`Host: ${host}`, 'Authorization: DPoP {access token}', 'DPoP: {proof}', `Accept: ${json}`, 'If-Match: W/"1"'],
    'application/json-patch+json', changes);
}

function message(start, headers, type, body) {
  const text = JSON.stringify(body, null, 2);
  return [start, ...headers, `Content-Type: ${type};charset=UTF-8`, `Content-Length: ${Buffer.byteLength(text)}`, '', text].join('\n');
}

// The answer is what the server gave, as WirePagesTest recorded it.
function page(name, what, request) {
  const answer = fs.readFileSync(`input/wire/${name}.http`, 'utf8').trimEnd();
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `wire-${name}.md`), `${what}

Lines end with CR LF in the head and LF in the body of the request, which \`Content-Length\` counts. The body of the answer comes in one line, and in chunks; here it is laid out. The token and its proof, and the ids and times that the server gives, are yours to replace.

### Request

~~~
${request}
~~~

### Answer

~~~
${answer}
~~~
`);
}

// Writes the pages that show exchanges byte by byte, from the examples of the packed guide.
// usage: node make-wire-pages.mjs <package folder> <folder to write to> <FHIR core package folder>
import fs from 'node:fs';
import path from 'node:path';
import { elementOrder } from './element-order.mjs';

const [packageFolder, folder, coreFolder] = process.argv.slice(2);
const inOrder = elementOrder(coreFolder);
const host = 'whatmatters.example';
const json = 'application/fhir+json';
const example = name => JSON.parse(fs.readFileSync(path.join(packageFolder, 'example', `Bundle-${name}.json`), 'utf8'));

// The ids that the server gives are of its own making; here each is the sender's with another beginning.
const stored = fullUrl => fullUrl.replace(/^urn:uuid:4b617269-(....)-4/, '019b0e2a-$1-7');
const discharge = example('kari-1-discharge');
const handOver = discharge.entry.find(entry => entry.resource.resourceType === 'Task');
const correction = example('kari-correction');

page('wire-discharge', `The hospital sends Kari's discharge for the first time.`,
  transaction(discharge), answer(discharge, () => ({ status: '201 Created', version: 1 }), '2026-05-04T09:31:07.214+02:00'));
page('wire-resend', `The answer was lost, so the hospital sends the same bytes again. Nothing is made: every entry answers with what was stored the first time.`,
  transaction(discharge), answer(discharge, () => ({ status: '200 OK', version: 1 }), '2026-05-04T09:31:07.214+02:00'));
page('wire-correction', `Kari said «høgre», and Ola wrote «høyre». The hospital that wrote it down corrects it: a new version of the goal, with Provenance *correct*. The scores stay. The update finds the goal by the hospital's own identifier and needs no \`ifMatch\`, because the hospital wrote the current version.`,
  transaction(correction), answer(correction, entry => entry.resource.resourceType === 'Goal' ? { status: '200 OK', version: 2, id: stored(goal(2)) }
    : entry.resource.resourceType === 'Practitioner' ? { status: '200 OK', version: 1, id: stored('urn:uuid:4b617269-0504-4000-8000-000000000005') }
      : { status: '201 Created', version: 1 }, '2026-05-04T15:00:02.480+02:00'));
page('wire-accepted', `The municipality accepts. It changes two elements and names the version it read. The service then makes the shared plan, the care team and the follow-up tasks.`,
  ...patched([{ op: 'replace', path: '/status', value: 'accepted' }, { op: 'add', path: '/lastModified', value: '2026-05-04T13:00:00+02:00' }],
    { status: 'accepted', lastModified: '2026-05-04T13:00:00+02:00' }));
page('wire-rejected', `The municipality rejects instead, with a reason. Without the reason the answer is 422.`,
  ...patched([{ op: 'replace', path: '/status', value: 'rejected' }, { op: 'add', path: '/statusReason', value: { text: 'Kari har flyttet til Nabofjord kommune.' } }],
    { status: 'rejected', statusReason: { text: 'Kari har flyttet til Nabofjord kommune.' } }));

function goal(number) {
  return discharge.entry.filter(entry => entry.resource.resourceType === 'Goal')[number - 1].fullUrl;
}

function transaction(bundle) {
  const { id, ...sent } = bundle;
  return message('POST /fhir HTTP/1.1', [`Host: ${host}`, 'Authorization: DPoP {access token}', 'DPoP: {proof}', `Accept: ${json}`], json, sent);
}

function answer(bundle, outcome, lastModified) {
  const entry = bundle.entry.map(sent => {
    const { status, version, id } = outcome(sent);
    const type = sent.resource.resourceType;
    // Who a national number names is answered alike, known or not.
    if (['Patient', 'Practitioner', 'Organization'].includes(type)) {
      return { response: { status: '200 OK', location: `${type}/${id ?? stored(sent.fullUrl)}/_history/1` } };
    }
    const own = sent.request.url.startsWith('Provenance/') ? sent.request.url.split('/')[1] : stored(sent.fullUrl);
    return { response: { status, location: `${type}/${id ?? own}/_history/${version}`, etag: `W/"${version}"`, lastModified } };
  });
  return message('HTTP/1.1 200 OK', [], json, { resourceType: 'Bundle', type: 'transaction-response', entry });
}

function patched(patch, changes) {
  const id = stored(handOver.fullUrl);
  const links = new Map(discharge.entry.map(entry => [entry.fullUrl, `${entry.resource.resourceType}/${stored(entry.fullUrl)}`]));
  const { resourceType, meta, ...task } = JSON.parse(JSON.stringify(handOver.resource), (key, value) => key === 'reference' ? links.get(value) ?? value : value);
  const request = message(`PATCH /fhir/Task/${id} HTTP/1.1`, [`Host: ${host}`, 'Authorization: DPoP {access token}', 'DPoP: {proof}', `Accept: ${json}`, 'If-Match: W/"1"'],
    'application/json-patch+json', patch);
  const response = message('HTTP/1.1 200 OK', ['ETag: W/"2"'], json,
    inOrder({ resourceType, id, meta: { versionId: '2', lastUpdated: '2026-05-04T13:00:01.118+02:00', ...meta }, ...task, ...changes }));
  return [request, response];
}

function message(start, headers, type, body) {
  const text = JSON.stringify(body, null, 2);
  return [start, ...headers, `Content-Type: ${type};charset=UTF-8`, `Content-Length: ${Buffer.byteLength(text)}`, '', text].join('\n');
}

function page(name, what, request, response) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.md`), `${what}

Lines end with CR LF in the head and LF in the body, which \`Content-Length\` counts. The token and its proof, and the ids that the server gives, are yours to replace.

### Request

~~~
${request}
~~~

### Answer

~~~
${response}
~~~
`);
}

// Writes the code system of refusals, and the page that lists them, from the server's own list: the enums, and the
// sentences beside them.
// usage: node make-refusals.mjs <file of the code system> <file of the page>
import fs from 'node:fs';
import { concept, files, sentences } from './server-texts.mjs';

const [target, page] = process.argv.slice(2);
const refusals = files('src/main/java', name => name.endsWith('Refusal.java'))
  .map(file => fs.readFileSync(file, 'utf8'))
  .filter(source => source.includes('implements Refusal'))
  .flatMap(constants)
  .sort((one, other) => one.code < other.code ? -1 : 1);
const texts = sentences('refusals');

if (refusals.some(each => !each.issue || !each.status)) {
  throw new Error(`Cannot read: ${refusals.filter(each => !each.issue || !each.status).map(each => each.code).join(', ')}.`);
}
const astray = Object.keys(texts.en).filter(code => !refusals.some(each => each.code === code));
if (astray.length) {
  throw new Error(`These sentences belong to no refusal: ${astray.join(', ')}.`);
}

const lines = [
  '// Made by make-refusals.mjs from the enums of the server that implement Refusal. Do not edit: run build.sh.',
  'CodeSystem: Refusal',
  'Id: refusal',
  'Title: "Refusal"',
  'Description: "Why the server refuses a request: the code stands in OperationOutcome.issue.details.coding, beside a sentence in the language of the caller. A code is never changed once it is released. Where the sentence here has an ellipsis, the answer says what it is about."',
  '* insert NorwegianTitle("Avvisning", "Avvising")',
  '* insert OurCodes',
  '* ^property[0].code = #status',
  '* ^property[0].description = "HTTP status"',
  '* ^property[0].type = #integer',
  '* ^property[1].code = #issue',
  '* ^property[1].description = "OperationOutcome.issue.code"',
  '* ^property[1].type = #code',
];
for (const { code, issue, status } of refusals) {
  lines.push(
    ...concept(code, texts),
    `* #${code} ^property[0].code = #status`,
    `* #${code} ^property[0].valueInteger = ${status}`,
    `* #${code} ^property[1].code = #issue`,
    `* #${code} ^property[1].valueCode = #${issue}`);
}
// What an enum says of each of its constants: in the constant, NAME("code", "issue-type", status), or in its methods.
function constants(source) {
  const said = Object.fromEntries([...source.matchAll(/^ {4}public \w+ (\w+)\(\) \{\n(.*?)^ {4}\}/gms)].map(each => each.slice(1)));
  return [...source.matchAll(/^ {4}([A-Z][A-Z0-9_]+)(?:\(([^)]*)\))?[,;]$/gm)].map(([, name, given = '']) => {
    const [code = name.toLowerCase().replaceAll('_', '-'), type] = [...given.matchAll(/"([^"]+)"/g)].map(each => each[1]);
    const status = Number(/\b\d{3}\b/.exec(given)?.[0] ?? of(said.status, name));
    const issue = /return issueType;/.test(said.issueType) ? type : of(said.issueType, name, status);
    return { code, issue, status };
  });
}

// A value for all; or return this == NAME ? value : another; or a switch over the constants or the statuses.
function of(method, name, status) {
  const value = '"?([a-z0-9-]+)"?';
  const cases = Object.fromEntries([...method.matchAll(new RegExp(`(?:case )?(\\w+) -> ${value};`, 'g'))]
    .map(each => each.slice(1)));
  const [, chosen, one, others] = new RegExp(`return (?:this == (\\w+) \\? ${value} : )?${value};`).exec(method) ?? [];
  return cases[name] ?? cases[status] ?? cases.default ?? (chosen === name ? one : others);
}

fs.writeFileSync(target, lines.join('\n') + '\n');
fs.writeFileSync(page, pageOfAll().join('\n') + '\n');

function pageOfAll() {
  const meanings = {
    200: 'done, with something to know',
    400: 'the request is wrong',
    401: 'who is calling',
    403: 'what the caller may',
    404: 'not there, or not for you',
    405: 'not offered',
    406: 'the answer cannot be had so',
    408: 'not in time',
    409: 'it stands against what is stored',
    410: 'gone',
    411: 'how much is missing',
    412: 'somebody was first',
    413: 'too large',
    414: 'the address is too long',
    415: 'another format',
    422: 'a rule is broken',
    428: 'a condition is missing',
    429: 'too often',
    431: 'headers are too large',
    500: 'our fault',
    501: 'not offered',
    503: 'try again',
  };
  const page = [
    'Every refusal is an OperationOutcome: `issue.details.coding` has a code that never changes, `details.text` says what is wrong and what to do next, in the language of `Accept-Language` (nb, nn, en).',
    '',
    'This page lists them in English; [CodeSystem refusal](CodeSystem-refusal.html) has all three languages. An ellipsis is what the answer fills in; [ten of them](refusals-shown.html) are shown whole. Faults of content are many, and told one by one: see [$validate](operation-validate.html).',
  ];
  for (const status of [...new Set(refusals.map(each => each.status))].sort()) {
    if (!meanings[status]) {
      throw new Error(`make-refusals.mjs does not know what ${status} means.`);
    }
    page.push('', `### ${status}: ${meanings[status]}`, '', '| Code | What it says |', '|---|---|');
    for (const { code } of refusals.filter(each => each.status === status)) {
      page.push(`| \`${code}\` | ${texts.en[code].replace(/[|<]/g, each => `\\${each}`)} |`);
    }
  }
  return page;
}

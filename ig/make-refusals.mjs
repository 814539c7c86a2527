// Writes the code system of refusals from the server's own list of them: the enums, and the sentences beside them.
// usage: node make-refusals.mjs <file to write>
import fs from 'node:fs';
import { concept, files, sentences } from './server-texts.mjs';

const [target] = process.argv.slice(2);
// A constant of an enum that implements Refusal: NAME("code", "issue-type", status)
const constant = /^ {4}[A-Z0-9_]+\(\s*"([a-z0-9-]+)",\s*"([a-z-]+)",\s*(\d{3})\)[,;]/gm;

const enums = files('src/main/java', name => name.endsWith('Refusal.java'))
  .map(file => fs.readFileSync(file, 'utf8'))
  .filter(source => source.includes('implements Refusal'));
const refusals = enums.flatMap(source => [...source.matchAll(constant)]
  .map(([, code, issue, status]) => ({ code, issue, status: Number(status) })))
  .sort((one, other) => one.code < other.code ? -1 : 1);
const texts = sentences('refusals');

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
fs.writeFileSync(target, lines.join('\n') + '\n');

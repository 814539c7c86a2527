// Writes the code system of refusals from the server's own list of them: the enums, and the sentences beside them.
// usage: node make-refusals.mjs <file to write>
import fs from 'node:fs';
import path from 'node:path';

const [target] = process.argv.slice(2);
const root = path.resolve('..');
const languages = ['en', 'nb', 'nn'];
// A constant of an enum that implements Refusal: NAME("code", "issue-type", status)
const constant = /^ {4}[A-Z0-9_]+\(\s*"([a-z0-9-]+)",\s*"([a-z-]+)",\s*(\d{3})\)[,;]/gm;

const enums = files('src/main/java', name => name.endsWith('Refusal.java'))
  .map(file => fs.readFileSync(file, 'utf8'))
  .filter(source => source.includes('implements Refusal'));
const refusals = enums.flatMap(source => [...source.matchAll(constant)]
  .map(([, code, issue, status]) => ({ code, issue, status: Number(status) })))
  .sort((one, other) => one.code < other.code ? -1 : 1);
const texts = Object.fromEntries(languages.map(language => [language, sentences(language)]));

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
    `* #${code} ${quoted(texts.en[code])}`,
    `* #${code} ^designation[0].language = #nb`,
    `* #${code} ^designation[0].value = ${quoted(texts.nb[code])}`,
    `* #${code} ^designation[1].language = #nn`,
    `* #${code} ^designation[1].value = ${quoted(texts.nn[code])}`,
    `* #${code} ^property[0].code = #status`,
    `* #${code} ^property[0].valueInteger = ${status}`,
    `* #${code} ^property[1].code = #issue`,
    `* #${code} ^property[1].valueCode = #${issue}`);
}
fs.writeFileSync(target, lines.join('\n') + '\n');

function files(folder, wanted) {
  return fs.readdirSync(path.join(root, folder), { recursive: true })
    .filter(file => wanted(path.basename(file)))
    .map(file => path.join(root, folder, file))
    .sort();
}

function sentences(language) {
  return Object.fromEntries(files('src/main/resources', name => name === `refusals_${language}.properties`)
    .flatMap(file => fs.readFileSync(file, 'utf8').split('\n'))
    .map(line => /^([a-z0-9-]+)\s*=\s*(.*)$/.exec(line))
    .filter(entry => entry)
    .map(([, code, sentence]) => [code, sentence.replaceAll("''", "'").replace(/\{\d+\}/g, '…')]));
}

function quoted(sentence) {
  if (!sentence) {
    throw new Error('A refusal lacks a sentence.');
  }
  return `"${sentence.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

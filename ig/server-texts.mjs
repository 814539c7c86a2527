// The sentences of the server's own property files, as the guide's code systems show them.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve('..');
const languages = ['en', 'nb', 'nn'];

/** Files of that folder of the project whose name is wanted, in order. */
export function files(folder, wanted) {
  return fs.readdirSync(path.join(root, folder), { recursive: true })
    .filter(file => wanted(path.basename(file)))
    .map(file => path.join(root, folder, file))
    .sort();
}

/** By language and code, what all files of that name say: <name>_<language>.properties. */
export function sentences(name) {
  return Object.fromEntries(languages.map(language => [language, Object.fromEntries(
    files('src/main/resources', file => file === `${name}_${language}.properties`)
      .flatMap(file => fs.readFileSync(file, 'utf8').split('\n'))
      .map(line => /^([a-z0-9-]+)\s*=\s*(.*)$/.exec(line))
      .filter(entry => entry)
      .map(([, code, sentence]) => [code, sentence.replaceAll("''", "'").replace(/^\{9\}: (.)/, (_, first) => first.toUpperCase()).replace(/\{\d+\}/g, '…')]))]));
}

/** The FSH lines of a concept: its English, and its designations. */
export function concept(code, texts) {
  const lines = [`* #${code} ${quoted(code, texts.en[code])}`];
  ['nb', 'nn'].forEach((language, index) => lines.push(
    `* #${code} ^designation[${index}].language = #${language}`,
    `* #${code} ^designation[${index}].value = ${quoted(code, texts[language][code])}`));
  return lines;
}

function quoted(code, sentence) {
  if (!sentence) {
    throw new Error(`${code} lacks a sentence.`);
  }
  return `"${sentence.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

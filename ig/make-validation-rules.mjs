// Writes the code system of the rules that the server validates by, from the sentences by which it tells that one is broken.
// usage: node make-validation-rules.mjs <file to write>
import fs from 'node:fs';
import { concept, sentences } from './server-texts.mjs';

const [target] = process.argv.slice(2);
const texts = sentences('faults');
const rules = Object.keys(texts.en).filter(code => code.startsWith('wm-')).sort();

fs.writeFileSync(target, [
  '// Made by make-validation-rules.mjs from the sentences of the server, faults_*.properties. Do not edit: run build.sh.',
  'CodeSystem: ValidationRule',
  'Id: validation-rule',
  'Title: "Validation rule"',
  'Description: "The rules of this guide and of the server that a write is held to, beside those of FHIR R4. The id stands in OperationOutcome.issue.details.coding of each issue, beside a sentence in the language of the caller. An id is never used for another rule. Where the sentence here has an ellipsis, the issue says what it is about."',
  '* insert NorwegianTitle("Valideringsregel", "Valideringsregel")',
  '* insert OurCodes',
  ...rules.flatMap(rule => concept(rule, texts)),
  '',
].join('\n'));

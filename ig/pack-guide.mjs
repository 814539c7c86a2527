// Makes the guide's FHIR package from what SUSHI compiled. The same input gives the same bytes.
// usage: node pack-guide.mjs <compiled resources> <package folder> <FHIR core package folder>
import fs from 'node:fs';
import path from 'node:path';
import { elementOrder } from './element-order.mjs';
import { oneLanguageForms } from './one-language-forms.mjs';

const [compiled, packageFolder, coreFolder] = process.argv.slice(2);
const inOrder = elementOrder(coreFolder);
const resources = fs.readdirSync(compiled).filter(name => name.endsWith('.json')).sort()
  .map(name => JSON.parse(fs.readFileSync(path.join(compiled, name), 'utf8')));
const guide = resources.find(resource => resource.resourceType === 'ImplementationGuide');
// Settings for the IG Publisher; R4 does not know their codes.
delete guide.definition.parameter;
for (const form of resources.filter(resource => resource.resourceType === 'Questionnaire').flatMap(oneLanguageForms)) {
  resources.push(form);
  guide.definition.resource.push({
    reference: { reference: `Questionnaire/${form.id}` }, name: form.title, description: form.description, exampleBoolean: false });
}
const written = [];
const examples = new Set(guide.definition.resource
  .filter(listed => listed.exampleBoolean || listed.exampleCanonical)
  .map(listed => listed.reference.reference));

for (const resource of resources) {
  const isExample = examples.has(`${resource.resourceType}/${resource.id}`);
  write(path.join(isExample ? 'example' : '.', `${resource.resourceType}-${resource.id}.json`),
    inOrder(isExample || !resource.url ? resource : published(resource)));
}
write('package.json', {
  name: guide.packageId,
  version: guide.version,
  type: 'IG',
  license: guide.license,
  canonical: guide.url.replace(/\/ImplementationGuide\/.*/, ''),
  title: guide.title,
  description: guide.description,
  author: guide.publisher,
  fhirVersions: guide.fhirVersion,
  dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
  directories: { lib: 'package', example: 'example' },
});

// The server reads the package from its jar, where folders cannot be listed.
fs.writeFileSync(path.join(packageFolder, 'contents.txt'), written.sort().join('\n') + '\n');

// SUSHI leaves these to the IG Publisher; without a version, canonical|version does not resolve.
// The definitions that come from another guide keep the version of that guide.
function published(resource) {
  const { version, date, publisher, jurisdiction } = guide;
  return { version, date, publisher, jurisdiction, ...resource };
}

function write(name, content) {
  const file = path.join(packageFolder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(content, null, 2) + '\n');
  written.push(name.replaceAll(path.sep, '/').replace(/^\.\//, ''));
}

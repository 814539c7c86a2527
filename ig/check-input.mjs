// Checks that each file of input/ is read by something: one that nothing reads is no part of the guide, and misleads.
// usage: node check-input.mjs <package folder> <folder of instances>
import fs from 'node:fs';
import path from 'node:path';

const [packageFolder, testFolder] = process.argv.slice(2);
const files = (folder, under = folder) => fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => !entry.isDirectory())
  .map(entry => path.relative(under, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, '/'));

const parameters = fs.readdirSync(packageFolder).map(name => /^SearchParameter-(.*\.json)$/.exec(name)?.[1]).filter(name => name);
// The recorded exchanges that the pages on the wire are made from.
const recorded = fs.readdirSync(path.join(packageFolder, 'pages')).map(name => /^wire-(.*)\.md$/.exec(name)?.[1]).filter(name => name);
const read = new Set([
  ...fs.readdirSync(path.join(packageFolder, 'pages')).filter(name => name.endsWith('.md')).map(name => `pagecontent/${name}`),
  'tests/README.md',
  'tests/rules.mjs',
  ...files(testFolder).map(name => `tests/${name}`),
  ...parameters.map(name => `tests/search/${name}`),
  ...recorded.map(name => `wire/${name}.http`),
]);
// SUSHI reads all that ends so, wherever it lies below fsh/.
const stray = files('input').filter(name => !(read.has(name) || isShorthand(name))).sort();
if (stray.length > 0) {
  console.error(`Nothing reads these files of input/, or nothing stands in them. Take them out, or name them where they belong:\n  ${stray.join('\n  ')}`);
  process.exit(1);
}

function isShorthand(name) {
  return /^fsh\/.+\.fsh$/.test(name) && fs.readFileSync(path.join('input', name), 'utf8').trim() !== '';
}

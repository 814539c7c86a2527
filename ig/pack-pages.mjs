// Puts the text pages into the packed guide, with the menu that leads to them: the server shows them at /guide.
// usage: node pack-pages.mjs <package folder> <folder of pages> [<folder of pages that are newer> ...]
import fs from 'node:fs';
import path from 'node:path';
import yaml from 'yaml'; // SUSHI's own, pinned with it

const [packageFolder, ...folders] = process.argv.slice(2);
const config = yaml.parse(fs.readFileSync('sushi-config.yaml', 'utf8'));
const titles = new Map(Object.entries(config.pages).map(([file, page]) => [path.basename(file, '.md'), page.title]));
const files = new Map(folders.flatMap(folder => fs.readdirSync(folder)
  .map(file => [path.basename(file, '.md'), path.join(folder, file)])));

const menu = Object.entries(config.menu).map(([title, below]) => typeof below === 'string'
  ? { title, pages: [entry(title, below)] }
  : { title, pages: Object.entries(below).map(([label, target]) => entry(label, target)) });

const named = menu.flatMap(group => group.pages.map(page => page.name));
const astray = [...new Set([...titles.keys(), ...files.keys(), ...named])]
  .filter(name => !titles.has(name) || !files.has(name) || named.filter(each => each === name).length !== 1);
if (astray.length) {
  console.error(`Not once each in input/pagecontent and in pages and menu of sushi-config.yaml: ${astray.join(', ')}`);
  process.exit(1);
}

const target = path.join(packageFolder, 'pages');
fs.mkdirSync(target);
fs.writeFileSync(path.join(target, 'menu.json'), JSON.stringify(menu, null, 2) + '\n');
for (const [name, file] of files) {
  fs.copyFileSync(file, path.join(target, `${name}.md`));
}
const contents = path.join(packageFolder, 'contents.txt');
const listed = fs.readFileSync(contents, 'utf8').trimEnd().split('\n');
const added = fs.readdirSync(target).map(file => `pages/${file}`);
fs.writeFileSync(contents, [...listed, ...added].sort().join('\n') + '\n');

function entry(label, target) {
  const name = path.basename(target, '.html');
  return { name, label, title: titles.get(name) };
}

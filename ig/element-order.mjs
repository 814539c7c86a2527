// Puts the elements of a resource in the order of the FHIR specification, as people expect to read them.
import fs from 'node:fs';
import path from 'node:path';

export function elementOrder(coreFolder) {
  const definitions = new Map();
  return resource => inOrder(resource, resource.resourceType, resource.resourceType);

  function inOrder(value, type, elementPath) {
    if (Array.isArray(value)) return value.map(item => inOrder(item, type, elementPath));
    if (value === null || typeof value !== 'object') return value;
    if (value.resourceType && value.resourceType !== type) return inOrder(value, value.resourceType, value.resourceType);

    const children = childrenOf(type, elementPath);
    const placed = Object.keys(value).map(key => ({ key, ...place(key, children, type) }));
    // A primitive's extensions (_title) follow the primitive (title).
    placed.sort((one, other) => one.position - other.position || one.key.startsWith('_') - other.key.startsWith('_'));
    return Object.fromEntries(placed.map(({ key, childType, childPath }) => [key, inOrder(value[key], childType, childPath)]));
  }

  function place(key, children, type) {
    const name = key.replace(/^_/, '');
    if (name === 'resourceType') return { position: -1 };
    for (const [position, child] of children.entries()) {
      const childName = child.path.split('.').pop();
      const found = child.type?.find(each => name === childName.replace('[x]', each.code[0].toUpperCase() + each.code.slice(1)));
      if (child.contentReference && name === childName) return { position, childType: type, childPath: child.contentReference.slice(1) };
      if (!found) continue;
      if (key !== name) return { position, childType: 'Element', childPath: 'Element' };
      const isInline = ['BackboneElement', 'Element'].includes(found.code);
      return { position, childType: isInline ? type : found.code, childPath: isInline ? child.path : found.code };
    }
    throw new Error(`${key} is no element of ${type}`);
  }

  function childrenOf(type, elementPath) {
    if (!definitions.has(type))
      definitions.set(type, JSON.parse(fs.readFileSync(path.join(coreFolder, `StructureDefinition-${type}.json`), 'utf8')));
    const depth = elementPath.split('.').length + 1;
    return definitions.get(type).snapshot.element
      .filter(element => element.path.startsWith(`${elementPath}.`) && element.path.split('.').length === depth);
  }
}

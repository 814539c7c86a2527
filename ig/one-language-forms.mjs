// Makes the one-language forms for Helsenorge, whose renderer reads neither translations nor sliders on numbers.
// Each is derived from its master: what extracts from the master extracts from them.

const url = name => `http://hl7.org/fhir/StructureDefinition/${name}`;
const sdc = name => `http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-${name}`;
const scoreNumber = 'https://w3id.org/whatmatters/fhir/CodeSystem/score-number';
const languages = { nb: 'nb-NO', nn: 'nn-NO' };

export function oneLanguageForms(master) {
  return Object.keys(languages).map(language => {
    const form = inLanguage(withChoiceSliders(structuredClone(master)), language);
    return {
      ...form,
      id: `${master.id}-${language}`,
      url: `${master.url}-${language}`,
      name: master.name + language[0].toUpperCase() + language[1],
      derivedFrom: [master.url],
      language: languages[language],
    };
  });
}

// Replaces each translated text by its translation, and leaves the translations out.
function inLanguage(value, language) {
  if (Array.isArray(value)) return value.map(each => inLanguage(each, language));
  if (value === null || typeof value !== 'object') return value;
  const result = {};
  for (const [key, child] of Object.entries(value)) {
    if (!key.startsWith('_')) result[key] ??= inLanguage(child, language);
    else {
      const translations = (child.extension ?? []).filter(each => each.url === url('translation'));
      const found = translations.find(each => each.extension.some(part => part.valueCode === language));
      if (found) result[key.slice(1)] = found.extension.find(part => part.url === 'content').valueString;
      const rest = (child.extension ?? []).filter(each => !translations.includes(each));
      if (rest.length > 0) result[key] = { ...child, extension: inLanguage(rest, language) };
    }
  }
  return result;
}

// A score from 0 to 10 on a number becomes a choice of eleven answers that carry their number.
function withChoiceSliders(element) {
  return { ...element, ...(element.item && { item: element.item.map(item => withChoiceSliders(isSlider(item) ? choice(item) : item)) }) };
}

function isSlider(item) {
  return item.type === 'integer' && (item.extension ?? []).some(each => each.valueCodeableConcept?.coding?.[0].code === 'slider');
}

function choice({ definition, ...item }) {
  const limits = ['minValue', 'maxValue', 'questionnaire-sliderStepValue'].map(url);
  return {
    ...item,
    type: 'choice',
    extension: [...item.extension.filter(each => !limits.includes(each.url)), ...(definition ? [numberOf(definition)] : [])],
    answerOption: Array.from({ length: 11 }, (_, number) => ({
      valueCoding: {
        extension: [{ url: url('ordinalValue'), valueDecimal: number }],
        system: scoreNumber, code: `${number}`, display: `${number}`,
      },
    })),
  };
}

// The answer is a code now: its number is what goes into the score.
function numberOf(definition) {
  return {
    url: sdc('definitionExtractValue'),
    extension: [
      { url: 'definition', valueUri: definition },
      { url: 'expression', valueExpression: { language: 'text/fhirpath', expression: 'answer.value.code.toDecimal()' } },
    ],
  };
}

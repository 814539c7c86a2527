// The rules of each profile: an instance that keeps them all, and for each rule the change that breaks it.
// What base R4 requires is not repeated here.

const ours = name => `https://w3id.org/whatmatters/fhir/CodeSystem/${name}`;
const hl7 = name => `http://terminology.hl7.org/CodeSystem/${name}`;
const code = (system, value) => ({ coding: [{ system, code: value }] });
const to = reference => ({ reference });
const identifier = value => [{ system: 'https://sykehuset.example/plan', value }];
const gone = (...paths) => ({ breaks: paths.map(each => [each]) });
const becomes = (...changes) => ({ breaks: changes });

const accepts = valueReference => ({
  url: 'http://hl7.org/fhir/StructureDefinition/goal-acceptance',
  extension: [{ url: 'individual', valueReference }, { url: 'status', valueCode: 'agree' }],
});
const acceptance = who => accepts(to(who));
const member = (who, role) => ({ role: [code(ours('team-role'), role)], member: to(who) });
const detail = [{ detail: { status: 'scheduled', description: 'Fysioterapi hjemme' } }];
const otherCode = code(hl7('goal-category'), 'nursing');

const goal = {
  resourceType: 'Goal',
  extension: [acceptance('Patient/kari')],
  identifier: identifier('4711.goal-1'),
  lifecycleStatus: 'active',
  category: [code(ours('goal-kind'), 'what-matters')],
  description: { text: 'Komme meg hjem' },
  subject: to('Patient/kari'),
  startDate: '2026-05-04',
  expressedBy: to('Patient/kari'),
  note: [{ authorReference: to('Practitioner/ola'), time: '2026-05-04T09:00:00+02:00', text: 'Kari gruer seg til trappa.' }],
};

const score = {
  resourceType: 'Observation',
  identifier: identifier('4711.score-1'),
  status: 'final',
  category: [code(hl7('observation-category'), 'survey'), code(ours('score-timepoint'), 'baseline')],
  code: code(ours('score-scale'), 'attainment'),
  subject: to('Patient/kari'),
  focus: [to('Goal/home')],
  effectiveDateTime: '2026-05-04T09:00:00+02:00',
  performer: [to('Patient/kari')],
  valueQuantity: { value: 5, unit: 'score', system: 'http://unitsofmeasure.org', code: '{score}' },
};

const barrier = {
  resourceType: 'Observation',
  identifier: identifier('4711.barrier-1'),
  status: 'final',
  code: code(ours('barrier-kind'), 'barrier'),
  subject: to('Patient/kari'),
  focus: [to('Goal/home')],
  effectiveDateTime: '2026-05-04T09:00:00+02:00',
  performer: [to('Patient/kari')],
  valueCodeableConcept: { text: 'Trappa opp til soverommet' },
};

const ranking = {
  resourceType: 'List',
  identifier: identifier('4711.ranking'),
  status: 'current',
  mode: 'snapshot',
  code: code('http://loinc.org', '81340-2'),
  subject: to('Patient/kari'),
  date: '2026-05-04T09:00:00+02:00',
  source: to('Patient/kari'),
  orderedBy: code(hl7('list-order'), 'priority'),
  entry: [{ item: to('Goal/home') }, { item: to('Goal/foot') }],
};

const plan = {
  resourceType: 'CarePlan',
  identifier: identifier('4711.plan'),
  status: 'active',
  intent: 'plan',
  category: [code(ours('care-level'), 'hospital')],
  title: 'Utskrivningsplan etter hoftebrudd',
  subject: to('Patient/kari'),
  period: { start: '2026-05-04' },
  author: to('Organization/hospital'),
  activity: [{ reference: to('ServiceRequest/physiotherapy') }],
};

const sharedPlan = {
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  category: [code(ours('plan-kind'), 'shared-care-plan')],
  title: 'Felles plan for Kari',
  subject: to('Patient/kari'),
  period: { start: '2026-05-04' },
  activity: [{ reference: to('ServiceRequest/physiotherapy') }],
};

const planRules = {
  'wm-plan-1': becomes(['activity', detail]),
  'wm-plan-2': becomes(['contained', [{ resourceType: 'CareTeam', id: 'team', status: 'active' }]], ['careTeam', [to('#team')]]),
  intent: becomes(['intent', 'order']),
  title: gone('title'),
  period: gone('period'),
  'period-start': becomes(['period', { end: '2026-06-01' }]),
};

const action = {
  resourceType: 'ServiceRequest',
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal', valueReference: to('Goal/home') }],
  identifier: identifier('4711.action-1'),
  basedOn: [to('CarePlan/discharge')],
  status: 'active',
  intent: 'plan',
  code: { text: 'Fysioterapi hjemme' },
  subject: to('Patient/kari'),
};

const handOver = {
  resourceType: 'Task',
  identifier: identifier('4711.hand-over'),
  status: 'requested',
  intent: 'order',
  code: code(ours('task-code'), 'hand-over'),
  focus: to('CarePlan/discharge'),
  for: to('Patient/kari'),
  authoredOn: '2026-05-04T09:30:00+02:00',
  requester: to('Organization/hospital'),
  owner: to('Organization/municipality'),
};

const followUp = {
  resourceType: 'Task',
  identifier: [{ system: 'https://kommunen.example/plan', value: 'kari.home-visit' }],
  basedOn: [to('CarePlan/discharge')],
  status: 'requested',
  intent: 'plan',
  code: code(ours('task-code'), 'home-visit'),
  for: to('Patient/kari'),
  authoredOn: '2026-05-04T13:00:00+02:00',
  owner: to('Organization/municipality'),
  restriction: { period: { end: '2026-05-07' } },
};

const team = {
  resourceType: 'CareTeam',
  status: 'active',
  subject: to('Patient/kari'),
  participant: [member('Patient/kari', 'person'), member('Organization/municipality', 'follow-up')],
};

const conversation = {
  resourceType: 'QuestionnaireResponse',
  identifier: { system: 'https://kommunen.example/plan', value: 'conversation-1' },
  questionnaire: 'https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation|0.1.0',
  status: 'in-progress',
  subject: to('Patient/kari'),
  authored: '2026-06-01T10:00:00+02:00',
  author: to('PractitionerRole/amina'),
  source: to('Patient/kari'),
  item: [{ linkId: 'goal', item: [{ linkId: 'goal.words', answer: [{ valueString: 'Komme meg hjem' }] }] }],
};

const agent = (type, who) => ({ type: code(hl7('provenance-participant-type'), type), who: to(who) });
const authorship = {
  resourceType: 'Provenance',
  target: [to('Goal/home')],
  recorded: '2026-05-04T09:30:00+02:00',
  activity: code(ours('authorship-activity'), 'record'),
  agent: [agent('author', 'Patient/kari'), { ...agent('enterer', 'Practitioner/ola'), onBehalfOf: to('Organization/hospital') }],
};

const wroteItDown = who => [['agent.1', { type: code(hl7('provenance-participant-type'), 'enterer'), who }]];

const blocking = {
  resourceType: 'Consent',
  status: 'active',
  scope: code(hl7('consentscope'), 'patient-privacy'),
  category: [code(ours('consent-kind'), 'blocking')],
  patient: to('Patient/kari'),
  dateTime: '2026-05-10T12:00:00+02:00',
  performer: [to('Patient/kari')],
  policy: [{ uri: 'https://lovdata.no/lov/2014-06-20-42/%C2%A717' }],
  provision: { type: 'deny', actor: [{ role: code(hl7('v3-ParticipationType'), 'IRCP'), reference: to('Organization/other-municipality') }] },
};

const user = { type: code(hl7('v3-ParticipationType'), 'IRCP'), who: to('Practitioner/amina'), requestor: true };
const organisation = { type: code(hl7('v3-RoleClass'), 'PROV'), who: to('Organization/municipality'), requestor: false };
const event = {
  resourceType: 'AuditEvent',
  type: { system: hl7('audit-event-type'), code: 'rest' },
  action: 'R',
  recorded: '2026-05-05T08:00:00+02:00',
  outcome: '0',
  purposeOfEvent: [code(hl7('v3-ActReason'), 'TREAT')],
  agent: [user, organisation],
  source: { observer: { display: 'WhatMatters' } },
  entity: [{ what: to('Patient/kari'), role: { system: hl7('object-role'), code: '1' } }],
};

const counted = (denominator, numerator) => [{
  population: [
    { code: code(hl7('measure-population'), 'denominator'), count: denominator },
    { code: code(hl7('measure-population'), 'numerator'), count: numerator },
  ],
}];
// With a second coding, as senders add their own.
const ofPopulation = (population, count) => [{
  population: [{ code: { coding: [...code(hl7('measure-population'), population).coding, { system: 'https://kommunen.example/telling', code: 'alle' }] }, count }],
}];
const stratified = count => [{ stratifier: [{ stratum: [{ value: { text: 'sykehus' }, ...ofPopulation('measure-population', count)[0] }] }] }];
const report = {
  resourceType: 'MeasureReport',
  status: 'complete',
  type: 'summary',
  measure: 'https://kommunen.example/Measure/spurt|1.0.0',
  date: '2026-07-01',
  reporter: to('Organization/municipality'),
  period: { start: '2026-01-01', end: '2026-06-30' },
  group: counted(5, 4),
};

const person = { resourceType: 'Patient', identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: '12894345029' }] };
const relative = { resourceType: 'RelatedPerson', identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: '05837042404' }], patient: to('Patient/kari') };
const professional = { resourceType: 'Practitioner', identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.4', value: '990000001' }] };
const organisationNumber = { resourceType: 'Organization', identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.101', value: '310000108' }], name: 'Fjordbyen sykehus' };
const register = system => ({ keeps: [['identifier.0.system', `urn:oid:2.16.578.1.12.4.1.4.${system}`]], breaks: [['identifier.0.value']] });

const sdc = (name, more) => ({ url: `http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-${name}`, ...more });
const fhirPath = { language: 'text/fhirpath', expression: 'today()' };
const item = { linkId: 'words', type: 'string', text: 'Hva er viktig for deg?' };
const form = extension => ({ resourceType: 'Questionnaire', status: 'draft', extension: [extension], item: [item] });
const formItem = extension => ({ resourceType: 'Questionnaire', status: 'draft', item: [{ ...item, extension: [extension] }] });
const partOf = (...parts) => parts.map(([url, value]) => ({ url, ...value }));
const valueOf = (name, value) => [`sdc-questionnaire-${name}`, {
  host: true,
  passing: formItem(sdc(name, value)),
  rules: { value: gone(`item.0.extension.0.${Object.keys(value)[0]}`) },
}];
const goalProfile = 'https://w3id.org/whatmatters/fhir/StructureDefinition/what-matters-goal';
const template = [{ resourceType: 'Goal', id: 'template', lifecycleStatus: 'active', description: { text: 'Hjem' }, subject: to('Patient/kari') }];

// Extensions stand in a host, a resource that says of no profile.
const extensions = {
  'current-version': {
    host: true,
    passing: { resourceType: 'OperationOutcome', issue: [{
      extension: [{ url: 'https://w3id.org/whatmatters/fhir/StructureDefinition/current-version',
        extension: partOf(['version', { valueString: '3' }], ['at', { valueInstant: '2026-06-01T09:14:00+02:00' }]) }],
      severity: 'error',
      code: 'conflict',
    }] },
    rules: { 'extension-version': gone('issue.0.extension.0.extension.0') },
  },
  'sdc-questionnaire-definitionExtract': {
    host: true,
    passing: form(sdc('definitionExtract', { extension: partOf(['definition', { valueCanonical: goalProfile }], ['fullUrl', { valueString: '%goal' }]) })),
    rules: { 'extension-definition': gone('extension.0.extension.0') },
  },
  'sdc-questionnaire-definitionExtractValue': {
    host: true,
    passing: formItem(sdc('definitionExtractValue', { extension: partOf(['definition', { valueUri: `${goalProfile}#Goal.startDate` }], ['expression', { valueExpression: fhirPath }]) })),
    rules: { 'extension-definition': gone('item.0.extension.0.extension.0') },
  },
  'sdc-questionnaire-launchContext': {
    host: true,
    passing: form(sdc('launchContext', { extension: partOf(
      ['name', { valueCoding: { system: 'http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext', code: 'patient' } }], ['type', { valueCode: 'Patient' }], ['description', { valueString: 'Kari' }]) })),
    rules: { 'extension-name': gone('extension.0.extension.0'), 'extension-type': gone('extension.0.extension.1') },
  },
  'sdc-questionnaire-templateExtract': {
    host: true,
    passing: { ...form(sdc('templateExtract', { extension: partOf(['template', { valueReference: to('#template') }], ['fullUrl', { valueString: '%goal' }]) })), contained: template },
    rules: { 'extension-template': gone('extension.0.extension.0') },
  },
  'sdc-questionnaire-templateExtractBundle': {
    host: true,
    passing: { ...form(sdc('templateExtractBundle', { valueReference: to('#template') })), contained: template },
    rules: { value: gone('extension.0.valueReference') },
  },
  ...Object.fromEntries([
    valueOf('extractAllocateId', { valueString: 'goal' }),
    valueOf('initialExpression', { valueExpression: fhirPath }),
    valueOf('itemPopulationContext', { valueExpression: { language: 'application/x-fhir-query', expression: 'Goal?patient={{%patient.id}}' } }),
    valueOf('observation-extract-category', { valueCodeableConcept: code(hl7('observation-category'), 'survey') }),
    valueOf('observationExtract', { valueBoolean: true }),
    valueOf('templateExtractContext', { valueString: 'item' }),
    valueOf('templateExtractValue', { valueString: 'answer.value' }),
  ]),
};

export const profiles = {
  'what-matters-goal': {
    passing: goal,
    rules: {
      'wm-goal-1': { keeps: [['lifecycleStatus', 'cancelled'], ['statusReason', 'Kari vil heller bo hos Liv.']], breaks: [['statusReason']] },
      'wm-goal-2': { keeps: [['extension.1', acceptance('RelatedPerson/liv')]], breaks: [['extension.1', acceptance('Organization/municipality')]] },
      'wm-goal-2.by-number': { keeps: [['extension.1', accepts({ identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.4', value: '990000001' } })]], breaks: [['extension.1', accepts({ identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.101', value: '310000108' } })]] },
      'wm-goal-3': becomes(['extension.0', acceptance('RelatedPerson/liv')]),
      'wm-goal-4': becomes(['description.text', ' ']),
      identifier: gone('identifier'),
      'category-kind': becomes(['category', [otherCode]]),
      'description-text': becomes(['description', otherCode]),
      start: gone('startDate'),
      expressedBy: gone('expressedBy'),
      'note-author': gone('note.0.authorReference'),
      'note-time': gone('note.0.time'),
    },
  },
  'goal-score': {
    passing: score,
    rules: {
      'wm-score-1': { keeps: [['valueQuantity.value', 10]], breaks: [['valueQuantity.value', 11]] },
      'wm-score-2': { keeps: [['valueQuantity'], ['dataAbsentReason', code(hl7('data-absent-reason'), 'asked-declined')]], breaks: [['dataAbsentReason']] },
      'category-survey': becomes(['category.0', otherCode]),
      'category-timepoint': becomes(['category.1', otherCode]),
      'code-coding-scale': becomes(['code', otherCode]),
      subject: gone('subject'),
      focus: gone('focus'),
      effective: gone('effectiveDateTime'),
      performer: gone('performer'),
      'value-value': becomes(['valueQuantity', { unit: 'score', system: 'http://unitsofmeasure.org', code: '{score}' }]),
      'value-comparator': becomes(['valueQuantity.comparator', '<']),
      'value-system': becomes(['valueQuantity.system', 'http://loinc.org']),
      'value-system.missing': gone('valueQuantity.system'),
      'value-code': gone('valueQuantity.code'),
    },
  },
  'goal-barrier': {
    passing: barrier,
    rules: {
      'wm-barrier-1': becomes(['valueCodeableConcept.text', ' ']),
      'code-coding-kind': becomes(['code', otherCode]),
      subject: gone('subject'),
      focus: gone('focus'),
      effective: gone('effectiveDateTime'),
      performer: gone('performer'),
      value: gone('valueCodeableConcept'),
      'value-text': becomes(['valueCodeableConcept', otherCode]),
    },
  },
  'goal-ranking': {
    passing: ranking,
    rules: {
      identifier: gone('identifier'),
      mode: becomes(['mode', 'working']),
      code: gone('code'),
      'code.other': becomes(['code', code(hl7('list-example-use-codes'), 'waiting')]),
      subject: gone('subject'),
      date: gone('date'),
      source: gone('source'),
      orderedBy: gone('orderedBy'),
      'orderedBy.other': becomes(['orderedBy', code(hl7('list-order'), 'user')]),
      'wm-ranking-1': { keeps: [['entry'], ['emptyReason', code(hl7('list-empty-reason'), 'closed')]], breaks: [['emptyReason']] },
    },
  },
  'care-level-plan': {
    passing: plan,
    rules: {
      ...planRules,
      identifier: gone('identifier'),
      'category-level': becomes(['category', [otherCode]]),
      author: gone('author'),
    },
  },
  'shared-care-plan': {
    passing: sharedPlan,
    rules: { ...planRules, 'category-kind': becomes(['category', [code(ours('plan-kind'), 'discharge-plan')]]) },
  },
  'planned-action': {
    passing: action,
    rules: {
      'extension-goal': becomes(['extension', [{ url: 'https://epj.example/extension', valueString: 'x' }]]),
      identifier: gone('identifier'),
      basedOn: gone('basedOn'),
      intent: becomes(['intent', 'order']),
      code: gone('code'),
    },
  },
  'hand-over': {
    passing: handOver,
    rules: {
      'wm-hand-over-1.cancelled': { keeps: [['status', 'cancelled'], ['statusReason', { text: 'Kari ble på sykehuset.' }]], breaks: [['statusReason']] },
      'wm-hand-over-1': { keeps: [['status', 'rejected'], ['statusReason', { text: 'Kari bor i en annen kommune.' }]], breaks: [['statusReason']] },
      identifier: gone('identifier'),
      intent: becomes(['intent', 'plan']),
      code: gone('code'),
      'code.other': becomes(['code', code(hl7('task-code'), 'fulfill')]),
      focus: gone('focus'),
      for: gone('for'),
      authoredOn: gone('authoredOn'),
      requester: gone('requester'),
      owner: gone('owner'),
    },
  },
  'follow-up-task': {
    passing: followUp,
    rules: {
      'wm-follow-up-1': { keeps: [['status', 'cancelled'], ['statusReason', { text: 'Kari er innlagt igjen.' }]], breaks: [['statusReason']] },
      identifier: gone('identifier'),
      basedOn: gone('basedOn'),
      code: gone('code'),
      'code-coding-step': becomes(['code', otherCode]),
      for: gone('for'),
      authoredOn: gone('authoredOn'),
      owner: gone('owner'),
      restriction: gone('restriction'),
      'restriction-period': becomes(['restriction', { repetitions: 1 }]),
      'restriction-period-end': becomes(['restriction.period', { start: '2026-05-04' }]),
    },
  },
  'care-team': {
    passing: team,
    rules: {
      'wm-team-1': becomes(['participant', team.participant.slice(1)]),
      status: gone('status'),
      subject: gone('subject'),
      participant: gone('participant'),
      'participant-role': gone('participant.1.role'),
      'participant-member': gone('participant.1.member'),
    },
  },
  conversation: {
    passing: conversation,
    rules: {
      'wm-conversation-1': becomes(['questionnaire', 'https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation']),
      identifier: gone('identifier'),
      questionnaire: gone('questionnaire'),
      subject: gone('subject'),
      authored: gone('authored'),
      source: gone('source'),
    },
  },
  authorship: {
    passing: authorship,
    rules: {
      'agent-author': becomes(['agent', authorship.agent.slice(1)]),
      'wm-authorship-1': gone('agent.1.onBehalfOf'),
      'wm-authorship-1.contained': { keeps: [['contained', [{ resourceType: 'RelatedPerson', id: 'who', patient: to('Patient/kari') }]], ...wroteItDown(to('#who'))], breaks: [['contained', [{ resourceType: 'Practitioner', id: 'who' }]]] },
      'wm-authorship-1.elsewhere': { keeps: wroteItDown(to('https://kommunen.example/fhir/RelatedPerson/liv')), breaks: wroteItDown(to('https://kommunen.example/fhir/Practitioner/amina')) },
      'wm-authorship-1.condition': { keeps: wroteItDown(to('Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029')), breaks: wroteItDown(to('Practitioner?identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000001')) },
      'wm-authorship-1.by-number': { keeps: wroteItDown({ identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: '05837042404' } }), breaks: wroteItDown({ identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.4', value: '990000001' } }) },
      'wm-authorship-1.by-type': { keeps: wroteItDown({ type: 'RelatedPerson', display: 'Liv' }), breaks: wroteItDown({ type: 'Practitioner', display: 'Ola' }) },
    },
  },
  'patient-blocking': {
    passing: blocking,
    rules: {
      'wm-blocking-1': becomes(['provision.actor.0.reference', to('Device/app')]),
      scope: becomes(['scope', code(hl7('consentscope'), 'treatment')]),
      category: becomes(['category', [otherCode]]),
      patient: gone('patient'),
      dateTime: gone('dateTime'),
      performer: gone('performer'),
      provision: gone('provision'),
      'provision-type': becomes(['provision.type', 'permit']),
      'provision-type.missing': gone('provision.type'),
      'provision-actor': gone('provision.actor'),
    },
  },
  'access-event': {
    passing: event,
    rules: {
      'wm-access-1': { keeps: [['outcome', '4'], ['outcomeDesc', 'Sperret av personen']], breaks: [['outcomeDesc']] },
      action: gone('action'),
      outcome: gone('outcome'),
      'agent-user': becomes(['agent', [organisation]]),
      'agent-organisation-who': gone('agent.1.who'),
      'entity-person-what': becomes(['entity.0', { role: event.entity[0].role, name: 'Kari' }]),
    },
  },
  'outcome-report': {
    passing: report,
    rules: {
      'wm-outcome-1': becomes(['subject', to('Patient/kari')]),
      'wm-outcome-2': becomes(['group', counted(4, 4)]),
      'wm-outcome-2.initial-population': { keeps: [['group', ofPopulation('initial-population', 5)]], breaks: [['group', ofPopulation('initial-population', 4)]] },
      'wm-outcome-2.measure-population': { keeps: [['group', ofPopulation('measure-population', 5)]], breaks: [['group', ofPopulation('measure-population', 4)]] },
      'wm-outcome-2.stratum': { keeps: [['group', stratified(5)]], breaks: [['group', stratified(4)]] },
      date: gone('date'),
      group: gone('group'),
    },
  },
  person: {
    passing: person,
    rules: {
      'identifier-identityNumber-value': register(1),
      'identifier-dNumber-value': { keeps: [['identifier.0.system', 'urn:oid:2.16.578.1.12.4.1.4.2'], ['identifier.0.value', '52894300094']], breaks: [['identifier.0.value']] },
      'identifier-commonHelpNumber-value': { keeps: [['identifier.0.system', 'urn:oid:2.16.578.1.12.4.1.4.3'], ['identifier.0.value', '80000000098']], breaks: [['identifier.0.value']] },
    },
  },
  relative: {
    passing: relative,
    rules: {
      'identifier-identityNumber-value': register(1),
      'identifier-dNumber-value': { keeps: [['identifier.0.system', 'urn:oid:2.16.578.1.12.4.1.4.2'], ['identifier.0.value', '52894300094']], breaks: [['identifier.0.value']] },
    },
  },
  professional: { passing: professional, rules: { 'identifier-hprNumber-value': register(4) } },
  organisation: {
    passing: organisationNumber,
    rules: {
      'identifier-organisationNumber-value': register(101),
      'identifier-reshId-value': { keeps: [['identifier.0.system', 'urn:oid:2.16.578.1.12.4.1.4.102'], ['identifier.0.value', '4200001']], breaks: [['identifier.0.value']] },
    },
  },
  ...extensions,
};

// Norwegian names of a code, beside the English display.
RuleSet: Norwegian(nb, nn)
* ^designation[0].language = #nb
* ^designation[0].value = {nb}
* ^designation[1].language = #nn
* ^designation[1].value = {nn}

// Norwegian titles of an artefact, beside the English title.
RuleSet: NorwegianTitle(nb, nn)
* insert TitleIn(0, nb, {nb})
* insert TitleIn(1, nn, {nn})

RuleSet: TitleIn(place, language, title)
* ^title.extension[{place}].url = "http://hl7.org/fhir/StructureDefinition/translation"
* ^title.extension[{place}].extension[0].url = "lang"
* ^title.extension[{place}].extension[0].valueCode = #{language}
* ^title.extension[{place}].extension[1].url = "content"
* ^title.extension[{place}].extension[1].valueString = {title}

// The same for an artefact that is written as an instance.
RuleSet: NorwegianInstanceTitle(nb, nn)
* insert InstanceTitleIn(0, nb, {nb})
* insert InstanceTitleIn(1, nn, {nn})

RuleSet: InstanceTitleIn(place, language, title)
* title.extension[{place}].url = "http://hl7.org/fhir/StructureDefinition/translation"
* title.extension[{place}].extension[0].url = "lang"
* title.extension[{place}].extension[0].valueCode = #{language}
* title.extension[{place}].extension[1].url = "content"
* title.extension[{place}].extension[1].valueString = {title}

// A code system of ours: all its codes are here, and case matters.
RuleSet: OurCodes
* ^experimental = false
* ^caseSensitive = true

// Identifiers may be of any kind; those of a national register are named by their system.
RuleSet: IdentifiersBySystem
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open

RuleSet: IdentifierSlice(slice, system, short)
* identifier[{slice}] ^short = {short}
* identifier[{slice}].system = {system}
* identifier[{slice}].value 1..1

// The head of a search parameter that R4 lacks.
RuleSet: SearchParameterOfOurs(id, name, code)
* url = "https://w3id.org/whatmatters/fhir/SearchParameter/{id}"
* name = "{name}"
* status = #draft
* experimental = false
* code = #{code}
* multipleOr = true
* multipleAnd = true

// One of our codes must be there; codes of other systems may stand beside it.
// Bound on the coding: HAPI refuses a concept that has a second coding from a system it does not know.
RuleSet: OneOfOurCodes(element, slice, system, valueSet, short)
* {element}.coding 1..*
  * ^slicing.discriminator.type = #value
  * ^slicing.discriminator.path = "system"
  * ^slicing.rules = #open
* {element}.coding contains {slice} 1..1
* {element}.coding[{slice}] from {valueSet} (required)
* {element}.coding[{slice}] ^short = {short}
* {element}.coding[{slice}].system 1..1
* {element}.coding[{slice}].system = Canonical({system})

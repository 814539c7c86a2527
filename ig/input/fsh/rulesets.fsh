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

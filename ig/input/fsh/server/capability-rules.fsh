// A type that clients write. Unknown parameters are refused, so what is not listed is not there.
RuleSet: Stored(type)
* insert Listed({type})
* insert Can(read)
* insert Can(vread)
* insert Can(update)
* insert Can(patch)
* insert Can(delete)
* insert Can(history-instance)
* insert Can(create)
* insert Can(search-type)
* rest[0].resource[=].versioning = #versioned-update
* rest[0].resource[=].readHistory = true
* rest[0].resource[=].updateCreate = true
* rest[0].resource[=].conditionalCreate = true
* rest[0].resource[=].conditionalUpdate = true
* rest[0].resource[=].conditionalDelete = #not-supported
* rest[0].resource[=].referencePolicy[+] = #literal
* rest[0].resource[=].referencePolicy[+] = #logical
* rest[0].resource[=].operation[+].name = "validate"
* rest[0].resource[=].operation[=].definition = "https://w3id.org/whatmatters/fhir/OperationDefinition/validate"

// A type that clients only read: written by the server, or part of the guide.
RuleSet: ReadOnly(type)
* insert Listed({type})
* insert Can(read)
* insert Can(vread)
* insert Can(history-instance)
* insert Can(search-type)
* rest[0].resource[=].versioning = #versioned
* rest[0].resource[=].readHistory = true

RuleSet: Listed(type)
* rest[0].resource[+].type = #{type}
* insert Search(_id, token, Resource-id)
* insert Search(_lastUpdated, date, Resource-lastUpdated)

RuleSet: Can(interaction)
* rest[0].resource[=].interaction[+].code = #{interaction}

RuleSet: Profiled(profile)
* rest[0].resource[=].supportedProfile[+] = "https://w3id.org/whatmatters/fhir/StructureDefinition/{profile}"

RuleSet: Note(text)
* rest[0].resource[=].documentation = {text}

// Every change of these types names the version it changes.
RuleSet: ChangedByVersion
* insert Note([["PUT, PATCH and DELETE need If-Match with the version you read: 428 without it, 412 when somebody has changed it since. A conditional PUT by your own identifier may leave it out when your organisation wrote the current version."]])

// A search parameter of R4.
RuleSet: Search(name, type, id)
* rest[0].resource[=].searchParam[+].name = "{name}"
* rest[0].resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/{id}"
* rest[0].resource[=].searchParam[=].type = #{type}

// A search parameter of this guide.
RuleSet: OurSearch(name, type, id)
* rest[0].resource[=].searchParam[+].name = "{name}"
* rest[0].resource[=].searchParam[=].definition = "https://w3id.org/whatmatters/fhir/SearchParameter/{id}"
* rest[0].resource[=].searchParam[=].type = #{type}

RuleSet: Include(parameter)
* rest[0].resource[=].searchInclude[+] = "{parameter}"

RuleSet: RevInclude(parameter)
* rest[0].resource[=].searchRevInclude[+] = "{parameter}"

// What finds any artefact of a guide that has a canonical address.
RuleSet: SearchByCanonical
* insert Search(url, uri, conformance-url)
* insert Search(version, token, conformance-version)
* insert Search(name, string, conformance-name)
* insert Search(status, token, conformance-status)

RuleSet: SearchByCanonicalAndTitle
* insert SearchByCanonical
* insert Search(title, string, conformance-title)

// The same for a form, a measure or a pathway: R4 has these parameters per type.
RuleSet: SearchByCanonicalOf(type)
* insert Search(url, uri, {type}-url)
* insert Search(version, token, {type}-version)
* insert Search(name, string, {type}-name)
* insert Search(title, string, {type}-title)
* insert Search(status, token, {type}-status)
* insert Search(identifier, token, {type}-identifier)

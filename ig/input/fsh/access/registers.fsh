// The national registers whose numbers are identifiers here, with the addresses that HL7 Norway's no-basis gives them.
RuleSet: Register(name, oid, responsible, description)
* name = "{name}"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "WhatMatters"
* responsible = {responsible}
* description = {description}
* jurisdiction = urn:iso:std:iso:3166#NO "Norway"
* uniqueId[0].type = #uri
* uniqueId[0].value = "urn:oid:{oid}"
* uniqueId[0].preferred = true
* uniqueId[1].type = #oid
* uniqueId[1].value = "{oid}"

Instance: identity-number
InstanceOf: NamingSystem
Usage: #definition
Title: "National identity number"
Description: "Fødselsnummer, of the national population register (Folkeregisteret). Check digits are validated. It never stands in an address."
* insert Register(IdentityNumber, 2.16.578.1.12.4.1.4.1, "Skatteetaten", [["Fødselsnummer, of the national population register (Folkeregisteret). Check digits are validated. It never stands in an address."]])

Instance: d-number
InstanceOf: NamingSystem
Usage: #definition
Title: "D-number"
Description: "D-nummer, of the national population register (Folkeregisteret), for persons without a fødselsnummer. Check digits are validated. It never stands in an address."
* insert Register(DNumber, 2.16.578.1.12.4.1.4.2, "Skatteetaten", [["D-nummer, of the national population register (Folkeregisteret), for persons without a fødselsnummer. Check digits are validated. It never stands in an address."]])

Instance: common-help-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Common help number"
Description: "Felles hjelpenummer, for persons whose identity is not known yet. Check digits are validated. It never stands in an address."
* insert Register(CommonHelpNumber, 2.16.578.1.12.4.1.4.3, "Norsk helsenett", [["Felles hjelpenummer, for persons whose identity is not known yet. Check digits are validated. It never stands in an address."]])

Instance: hpr-number
InstanceOf: NamingSystem
Usage: #definition
Title: "HPR number"
Description: "HPR-nummer, of the register of authorised health personnel (Helsepersonellregisteret)."
* insert Register(HprNumber, 2.16.578.1.12.4.1.4.4, "Helsedirektoratet", [["HPR-nummer, of the register of authorised health personnel (Helsepersonellregisteret)."]])

Instance: organisation-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Organisation number"
Description: "Organisasjonsnummer, of the register of legal entities (Enhetsregisteret): of an organisation, or of a place of care below it. The check digit is validated."
* insert Register(OrganisationNumber, 2.16.578.1.12.4.1.4.101, "Brønnøysundregistrene", [["Organisasjonsnummer, of the register of legal entities (Enhetsregisteret): of an organisation, or of a place of care below it. The check digit is validated."]])

Instance: resh-id
InstanceOf: NamingSystem
Usage: #definition
Title: "RESH id"
Description: "RESH-id, of the register of units in the specialist health service."
* insert Register(ReshId, 2.16.578.1.12.4.1.4.102, "Norsk helsenett", [["RESH-id, of the register of units in the specialist health service."]])

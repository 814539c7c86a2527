Extension: CurrentVersion
Id: current-version
Title: "Current version"
Description: """
Which version a record has now, and who made it and when. On the issue of an OperationOutcome that refuses a change
to an older version (412), so that a client can show «changed by Amina, home care, 09:14».
"""
* insert NorwegianTitle("Gjeldende versjon", "Gjeldande versjon")
* ^context[+].type = #element
* ^context[=].expression = "OperationOutcome.issue"
* extension contains
    version 1..1 and
    at 0..1 and
    person 0..1 and
    organisation 0..1
* extension[version].value[x] only string
* extension[version] ^short = "The version now; its ETag is W/\"…\" around it"
* extension[at].value[x] only instant
* extension[at] ^short = "When it was made"
* extension[person].value[x] only string
* extension[person] ^short = "Who made it, where a person was logged in"
* extension[organisation].value[x] only Reference(Organization)
* extension[organisation] ^short = "The organisation it was made for: its number, and its name where it is known"

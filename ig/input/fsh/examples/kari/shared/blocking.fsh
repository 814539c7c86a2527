Instance: kari-blocking
InstanceOf: PatientBlocking
Usage: #example
Title: "Kari blocks the other municipality"
Description: "Kari has lived in Nabofjord, and does not want anybody there to see her plan."
* language = #nb
* status = #active
* category = ConsentKind#blocking
* patient = Reference(kari)
* dateTime = "2026-05-10T12:00:00+02:00"
* performer = Reference(kari)
* policy.uri = "https://lovdata.no/lov/2014-06-20-42/%C2%A717"
* provision.actor.role = $participation#IRCP
* provision.actor.reference = Reference(other-municipality)

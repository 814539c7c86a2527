Instance: kari-care-team
InstanceOf: TheCareTeam
Usage: #example
Title: "Kari's care team"
Description: "What the service makes when the municipality accepts. Kari is one of them."
* language = #nb
* status = #active
* subject = Reference(kari)
* participant[0].role = TeamRole#person
* participant[0].member = Reference(kari)
* participant[1].role = TeamRole#relative
* participant[1].member = Reference(liv)
* participant[2].role = TeamRole#follow-up
* participant[2].member = Reference(hospital)
* participant[2].period.start = "2026-05-04"
* participant[3].role = TeamRole#follow-up
* participant[3].member = Reference(municipality)
* participant[3].period.start = "2026-05-04"
* participant[4].role = TeamRole#contact
* participant[4].member = Reference(amina-in-municipality)

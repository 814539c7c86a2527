Instance: kari-care-team
InstanceOf: TheCareTeam
Usage: #example
Title: "Kari's care team"
Description: "What the service has made when the municipality has accepted: Kari, the hospital, and the municipality, which is responsible now."
* language = #nb
* status = #active
* subject = Reference(kari)
* participant[0].role = TeamRole#person
* participant[0].member = Reference(kari)
* participant[1].role = TeamRole#follow-up
* participant[1].member = Reference(hospital)
* participant[1].period.start = "2026-05-04"
* participant[2].role = TeamRole#follow-up
* participant[2].member = Reference(municipality)
* participant[2].period.start = "2026-05-04"
* managingOrganization = Reference(municipality)

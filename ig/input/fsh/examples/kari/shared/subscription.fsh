Instance: municipality-is-told-of-hand-overs
InstanceOf: Subscription
Usage: #example
Title: "The municipality is told of hand-overs"
Description: "A subscription in the R5 backport form: ids only, so that what is read is read with the municipality's own rights."
* status = #requested
* reason = "Be told when a hospital hands over."
* end = "2027-12-31T00:00:00Z"
* criteria = "https://w3id.org/whatmatters/fhir/SubscriptionTopic/hand-over-requested"
* criteria.extension.url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-filter-criteria"
* criteria.extension.valueString = "Task?owner=Organization/municipality"
* channel.type = #rest-hook
* channel.endpoint = "https://kommunen.example/fhir/hendelser"
* channel.payload = #application/fhir+json
* channel.payload.extension.url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content"
* channel.payload.extension.valueCode = #id-only

Profile: PatientBlocking
Parent: Consent
Id: patient-blocking
Title: "Blocking"
Description: """
The person keeps an organisation or a professional from seeing some or all of the own data. Use it when the person asks for it.
What is blocked looks as if it were not there. Only emergency access goes past it, and the person sees that it did.
"""
* insert NorwegianTitle("Sperring", "Sperring")
* scope = $consent-scope#patient-privacy
* category from ConsentKinds (required)
* patient 1..1
* dateTime 1..1
* dateTime ^short = "When the person said so"
* performer 1..*
* performer only Reference(Patient)
* performer ^short = "The person; a professional who writes it down is in the Provenance"
* policy ^short = "The law that gives the right"
* provision 1..1
  * type 1..1
  * type = #deny
  * period ^short = "For how long; without it, until it is withdrawn"
  * actor 1..*
  * actor ^short = "Who is blocked"
    * reference only Reference(Organization or Practitioner or PractitionerRole)
    * reference obeys wm-blocking-1
  * data ^short = "The data that are blocked; without it, everything"

Invariant: wm-blocking-1
Description: "A blocking names organisations, professionals or professional roles."
Severity: #error
Expression: "(reference.empty() or reference.startsWith('urn:uuid:') or reference.matches('^(.*/)?(Organization|Practitioner|PractitionerRole)[/?].+$')) and (type.empty() or type = 'Organization' or type = 'Practitioner' or type = 'PractitionerRole')"

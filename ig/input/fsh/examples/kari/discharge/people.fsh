// The people and organisations as the hospital sends them: the same as the examples, linked inside the bundle.
Instance: discharge-kari
InstanceOf: ThePerson
Usage: #inline
* insert Kari
* insert LinkToGpPractice(generalPractitioner[0])

Instance: discharge-hospital
InstanceOf: Organisation
Usage: #inline
* insert Hospital

Instance: discharge-municipality
InstanceOf: Organisation
Usage: #inline
* insert Municipality

Instance: discharge-gp-practice
InstanceOf: Organisation
Usage: #inline
* insert GpPractice

Instance: discharge-ola
InstanceOf: Professional
Usage: #inline
* insert Ola

Instance: discharge-ola-at-hospital
InstanceOf: ProfessionalRole
Usage: #inline
* insert OlaAtHospital
* insert LinkToOla(practitioner)
* insert LinkToHospital(organization)

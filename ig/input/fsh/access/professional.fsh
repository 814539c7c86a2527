Profile: Professional
Parent: Practitioner
Id: professional
Title: "Professional"
Description: "A nurse, doctor, therapist or other person who works with the plan. Use it for who somebody is; where they work and as what is a professional role."
* insert NorwegianTitle("Fagperson", "Fagperson")
* insert IdentifiersBySystem
* identifier contains hprNumber 0..*
* insert IdentifierSlice(hprNumber, $hpr-number, "Number in the register of health personnel: HPR-nummer")

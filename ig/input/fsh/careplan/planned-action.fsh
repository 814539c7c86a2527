Profile: PlannedAction
Parent: ServiceRequest
Id: planned-action
Title: "Planned action"
Description: """
Something that is to be done so that the person comes nearer a goal, such as physiotherapy at home.
Use it for each action of a plan, and say which goals it is for.
"""
* insert NorwegianTitle("Planlagt tiltak", "Planlagt tiltak")
* extension contains $pertains-to-goal named goal 1..*
* extension[goal] ^short = "The goal the action is for"
* identifier 1..*
* identifier ^short = "Your own identifier, so that the action can be sent again safely"
* basedOn 1..*
* basedOn only Reference(CarePlan)
* basedOn ^short = "The plan the action belongs to"
* intent = #plan
* category from ActionKinds (example)
* category ^short = "The kind of action; our kinds, or those of others"
* code 1..1
* code ^short = "What is to be done; text is enough"
* subject only Reference(Patient)
* occurrence[x] ^short = "When"
* performer ^short = "Who does it"

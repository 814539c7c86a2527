Profile: OutcomeReport
Parent: MeasureReport
Id: outcome-report
Title: "Outcome report"
Description: """
The answer to one of the questions: have we asked, agreed on goals, agreed on actions, asked again, and did the scores move?
Use it for one person, or for a service. A report of a service hides groups of fewer than 5 persons.
"""
* insert NorwegianTitle("Resultatrapport", "Resultatrapport")
* obeys wm-outcome-1
* date 1..1
* period ^short = "The time the report is about"
* reporter ^short = "The organisation that reports"
* group 1..*
* group obeys wm-outcome-2

Invariant: wm-outcome-1
Description: "A report for one person names the person; a summary names nobody."
Severity: #error
Expression: "(type = 'individual' implies subject.exists()) and (type = 'summary' implies subject.empty())"

Invariant: wm-outcome-2
Description: "A summary shows no group of fewer than 5 persons."
Severity: #error
Expression: "%resource.type = 'summary' implies (population | stratifier.stratum.population).where(code.coding.where(system = 'http://terminology.hl7.org/CodeSystem/measure-population' and (code = 'initial-population' or code = 'denominator' or code = 'measure-population')).exists()).count.all($this >= 5)"

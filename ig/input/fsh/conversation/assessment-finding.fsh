CodeSystem: AssessmentFinding
Id: assessment-finding
Title: "Assessment finding"
Description: "How the person manages a topic of the assessment."
* insert NorwegianTitle([["Funn i vurderingen"]], [["Funn i vurderinga"]])
* insert OurCodes
* #manages "Manages" "Manages as before, or well enough."
* #manages insert Norwegian([["Klarer seg"]], [["Klarer seg"]])
* #some-trouble "Manages with some help" "Manages when somebody helps a little."
* #some-trouble insert Norwegian([["Klarer seg med litt hjelp"]], [["Klarer seg med litt hjelp"]])
* #needs-more-help "Needs more help" "Needs more help than the person gets now."
* #needs-more-help insert Norwegian([["Trenger mer hjelp"]], [["Treng meir hjelp"]])

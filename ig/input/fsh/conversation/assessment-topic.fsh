CodeSystem: AssessmentTopic
Id: assessment-topic
Title: "Assessment topic"
Description: "What home care assesses at 3 and 28 days after a stay in hospital."
* insert NorwegianTitle([["Tema i vurderingen"]], [["Tema i vurderinga"]])
* insert OurCodes
* #function "Function" "Moving about, and managing the day."
* #function insert Norwegian([["Funksjon"]], [["Funksjon"]])
* #cognition "Cognition" "Memory, attention, orientation."
* #cognition insert Norwegian([["Kognisjon"]], [["Kognisjon"]])
* #safety "Safety" "Falls, fire, medicines, feeling safe at home."
* #safety insert Norwegian([["Trygghet"]], [["Tryggleik"]])
* #social "Social life" "Family, friends, loneliness."
* #social insert Norwegian([["Sosialt"]], [["Sosialt"]])
* #self-care "Self-care" "Eating, washing, dressing, own treatment."
* #self-care insert Norwegian([["Egenomsorg"]], [["Eigenomsorg"]])
* #services-match "Do the services match the needs?" "Whether what the person gets is what the person needs."
* #services-match insert Norwegian([["Passer tjenestene til behovet?"]], [["Passar tenestene til behovet?"]])
* #acute-deterioration "Signs of acute deterioration" "Signs that the person is becoming acutely ill."
* #acute-deterioration insert Norwegian([["Tegn på akutt forverring"]], [["Teikn på akutt forverring"]])

CodeSystem: DeteriorationSign
Id: deterioration-sign
Title: "Deterioration sign"
Description: "Signs that a person is becoming acutely ill."
* insert NorwegianTitle([["Tegn på forverring"]], [["Teikn på forverring"]])
* insert OurCodes
* #breathless "More breathless" "More breathless than usual."
* #breathless insert Norwegian([["Mer tungpustet enn vanlig"]], [["Meir tungpusta enn vanleg"]])
* #confused "Newly confused" "Confused or drowsy in a new way."
* #confused insert Norwegian([["Nyoppstått forvirring"]], [["Nyoppstått forvirring"]])
* #fever "Fever or shivering" "Fever, or shivering with cold."
* #fever insert Norwegian([["Feber eller frysninger"]], [["Feber eller frysningar"]])
* #eats-less "Eats or drinks much less" "Eats or drinks much less than usual."
* #eats-less insert Norwegian([["Spiser eller drikker mye mindre"]], [["Et eller drikk mykje mindre"]])
* #fallen "Has fallen" "Has fallen since last time."
* #fallen insert Norwegian([["Har falt"]], [["Har falle"]])
* #more-pain "More pain" "More pain, or a new pain."
* #more-pain insert Norwegian([["Mer smerter"]], [["Meir smerter"]])

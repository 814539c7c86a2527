Instance: provenance-activity
InstanceOf: SearchParameter
Usage: #definition
Title: "Authorship by activity"
Description: "Finds what was written down, taken from a conversation or corrected."
* insert SearchParameterOfOurs(provenance-activity, ProvenanceActivity, activity)
* description = "Finds what was written down, taken from a conversation or corrected."
* base[+] = #Provenance
* type = #token
* expression = "Provenance.activity"

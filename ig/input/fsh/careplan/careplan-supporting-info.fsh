Instance: careplan-supporting-info
InstanceOf: SearchParameter
Usage: #definition
Title: "Plans by supporting information"
Description: "Finds plans by the observation, document or other information that supports them."
* insert SearchParameterOfOurs(careplan-supporting-info, CarePlanSupportingInfo, supporting-info)
* description = "Finds plans by the observation, document or other information that supports them."
* base[+] = #CarePlan
* type = #reference
* expression = "CarePlan.supportingInfo"

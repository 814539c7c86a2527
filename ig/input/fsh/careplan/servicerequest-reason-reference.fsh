Instance: servicerequest-reason-reference
InstanceOf: SearchParameter
Usage: #definition
Title: "Actions by reason"
Description: "Finds actions by the condition, observation or document that is the reason."
* insert SearchParameterOfOurs(servicerequest-reason-reference, ServiceRequestReasonReference, reason-reference)
* description = "Finds actions by the condition, observation or document that is the reason."
* base[+] = #ServiceRequest
* type = #reference
* expression = "ServiceRequest.reasonReference"
* target[+] = #Condition
* target[+] = #Observation
* target[+] = #DiagnosticReport
* target[+] = #DocumentReference

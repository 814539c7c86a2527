Instance: careteam-managing-organization
InstanceOf: SearchParameter
Usage: #definition
Title: "Care teams by managing organisation"
Description: "Finds care teams by the organisation that is responsible for them."
* insert SearchParameterOfOurs(careteam-managing-organization, CareTeamManagingOrganization, managing-organization)
* description = "Finds care teams by the organisation that is responsible for them."
* base[+] = #CareTeam
* type = #reference
* expression = "CareTeam.managingOrganization"
* target[+] = #Organization

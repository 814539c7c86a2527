Instance: careteam-role
InstanceOf: SearchParameter
Usage: #definition
Title: "Care teams by role"
Description: "Finds care teams that have somebody in a role, such as a coordinator."
* insert SearchParameterOfOurs(careteam-role, CareTeamRole, role)
* description = "Finds care teams that have somebody in a role, such as a coordinator."
* base[+] = #CareTeam
* type = #token
* expression = "CareTeam.participant.role"

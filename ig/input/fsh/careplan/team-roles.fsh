ValueSet: TeamRoles
Id: team-roles
Title: "Team roles"
Description: "What somebody can be to the person in the care team."
* insert NorwegianTitle("Roller i teamet", "Roller i teamet")
* ^experimental = false
* include codes from system TeamRole

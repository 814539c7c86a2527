Instance: goal-status-date
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by date of achievement status"
Description: "Finds goals by when their achievement status took effect."
* insert SearchParameterOfOurs(goal-status-date, GoalStatusDate, status-date)
* description = "Finds goals by when their achievement status took effect."
* base[+] = #Goal
* type = #date
* expression = "Goal.statusDate"

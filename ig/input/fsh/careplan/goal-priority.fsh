Instance: goal-priority
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by priority"
Description: "Finds goals by their coarse priority; the order of goals is in the goal ranking."
* insert SearchParameterOfOurs(goal-priority, GoalPriority, priority)
* description = "Finds goals by their coarse priority; the order of goals is in the goal ranking."
* base[+] = #Goal
* type = #token
* expression = "Goal.priority"

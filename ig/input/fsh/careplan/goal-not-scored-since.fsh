Instance: goal-not-scored-since
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals not scored since"
Description: "Finds goals that nobody has asked the person about again since a day: without a follow-up or closing score from then on."
* insert SearchParameterOfOurs(goal-not-scored-since, GoalNotScoredSince, not-scored-since)
* description = "Finds goals without a score of the timepoint follow-up or closing, given on the day or later; scores entered in error do not count, nor those that its caller may not see. The value is a date, which begins with its day in Norway, or a date with time. It is worked out when it is asked for, so it cannot be sorted by or chained to. Together with lifecycle-status=active it is the list of persons to ask again."
* base[+] = #Goal
* type = #special
* expression = "Goal"

CodeSystem: ScoreScale
Id: score-scale
Title: "Score scale"
Description: "What the person scores about a goal. Every scale goes from 0 to 10, and 10 is always best."
* insert NorwegianTitle("Skala", "Skala")
* insert OurCodes
* #attainment "How well I manage it now, 0-10" "How well the person manages the goal now: 0 is not at all, 10 is as well as the person wishes. 10 is best."
* #attainment insert Norwegian([["Hvor godt jeg mestrer det nå, 0–10"]], [["Kor godt eg meistrar det no, 0–10"]])
* #importance "How important it is, 0-10" "How important the goal is to the person: 0 is not important, 10 is as important as can be. 10 is best."
* #importance insert Norwegian([["Hvor viktig det er, 0–10"]], [["Kor viktig det er, 0–10"]])
* #confidence "How sure I am to reach it, 0-10" "How sure the person is to reach the goal: 0 is not sure at all, 10 is quite sure. 10 is best."
* #confidence insert Norwegian([["Hvor sikker jeg er på å nå det, 0–10"]], [["Kor sikker eg er på å nå det, 0–10"]])

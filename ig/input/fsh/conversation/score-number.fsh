CodeSystem: ScoreNumber
Id: score-number
Title: "Score number"
Description: "The eleven answers of a score, for forms that cannot show a slider on a number. 10 is best."
* insert NorwegianTitle([["Tall på skalaen"]], [["Tal på skalaen"]])
* insert OurCodes
* #0 "0" "The worst: not at all."
* #0 insert Norwegian([["0"]], [["0"]])
* #1 "1" "1 of 10; 10 is best."
* #1 insert Norwegian([["1"]], [["1"]])
* #2 "2" "2 of 10; 10 is best."
* #2 insert Norwegian([["2"]], [["2"]])
* #3 "3" "3 of 10; 10 is best."
* #3 insert Norwegian([["3"]], [["3"]])
* #4 "4" "4 of 10; 10 is best."
* #4 insert Norwegian([["4"]], [["4"]])
* #5 "5" "5 of 10; 10 is best."
* #5 insert Norwegian([["5"]], [["5"]])
* #6 "6" "6 of 10; 10 is best."
* #6 insert Norwegian([["6"]], [["6"]])
* #7 "7" "7 of 10; 10 is best."
* #7 insert Norwegian([["7"]], [["7"]])
* #8 "8" "8 of 10; 10 is best."
* #8 insert Norwegian([["8"]], [["8"]])
* #9 "9" "9 of 10; 10 is best."
* #9 insert Norwegian([["9"]], [["9"]])
* #10 "10" "The best: as well as the person wishes."
* #10 insert Norwegian([["10"]], [["10"]])

CodeSystem: ActionKind
Id: action-kind
Title: "Action kind"
Description: "Kinds of action that prevent loss of function and unnecessary stays in hospital."
* insert NorwegianTitle("Type tiltak", "Type tiltak")
* insert OurCodes
* #functional-assessment "Functional assessment" "To find out what the person manages and needs help with."
* #functional-assessment insert Norwegian("Funksjonsvurdering", "Funksjonsvurdering")
* #preventive-home-visit "Preventive home visit" "A visit at home to a person who is not yet ill or dependent."
* #preventive-home-visit insert Norwegian("Forebyggende hjemmebesøk", "Førebyggjande heimebesøk")
* #medication-review "Medication review" "To go through all medicines together with the person."
* #medication-review insert Norwegian("Legemiddelgjennomgang", "Legemiddelgjennomgang")
* #preventive-conversation "Preventive conversation" "A conversation about health, habits and safety."
* #preventive-conversation insert Norwegian("Forebyggende samtale", "Førebyggjande samtale")
* #advance-care-conversation "Advance care conversation" "A conversation about the treatment and care the person wishes when life may be short."
* #advance-care-conversation insert Norwegian("Avklarende samtale", "Avklarande samtale")
* #rehabilitation "Rehabilitation" "To regain function, over time and with several professions."
* #rehabilitation insert Norwegian("Rehabilitering", "Rehabilitering")
* #nutrition "Nutrition" "To eat enough and well."
* #nutrition insert Norwegian("Ernæring", "Ernæring")
* #physical-activity "Physical activity" "To train strength, balance and endurance."
* #physical-activity insert Norwegian("Fysisk aktivitet", "Fysisk aktivitet")
* #digital-home-follow-up "Digital home follow-up" "The person measures and reports from home, and is called when needed."
* #digital-home-follow-up insert Norwegian("Digital hjemmeoppfølging", "Digital heimeoppfølging")
* #smoking-cessation "Smoking cessation" "Help to stop smoking."
* #smoking-cessation insert Norwegian("Røykeslutt", "Røykeslutt")

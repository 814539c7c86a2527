CodeSystem: PlanContent
Id: plan-content
Title: "Plan content"
Description: "What a part of an individual plan or a crisis plan tells. Used as the code of an Observation in CarePlan.supportingInfo, with the text as its value."
* insert NorwegianTitle("Innhold i plan", "Innhald i plan")
* insert OurCodes
* #resources "What I am good at" "The person's own resources."
* #resources insert Norwegian([["Dette kan jeg, og dette er jeg god på"]], [["Dette kan eg, og dette er eg god på"]])
* #needs "What I need" "What the person needs help with."
* #needs insert Norwegian("Dette trenger jeg", "Dette treng eg")
* #own-part "What I do myself" "What the person, and those close, contribute."
* #own-part insert Norwegian("Dette gjør jeg selv", "Dette gjer eg sjølv")
* #warning-sign "Warning sign" "An early sign that things are getting worse."
* #warning-sign insert Norwegian("Varseltegn", "Varselteikn")
* #what-helps "What helps me" "What helps when things are getting worse."
* #what-helps insert Norwegian("Dette hjelper meg", "Dette hjelper meg")
* #whom-to-call "Whom to call" "Whom to call, and in which order."
* #whom-to-call insert Norwegian("Disse kan ringes", "Desse kan ringjast")
* #wish-in-crisis "What I wish in a crisis" "The help the person wishes, and does not wish, in a crisis."
* #wish-in-crisis insert Norwegian("Dette ønsker jeg i en krise", "Dette ønskjer eg i ei krise")
* #consent "What I agree to" "Who may see and share what, as the person agreed to when the plan was made."
* #consent insert Norwegian("Dette har jeg sagt ja til", "Dette har eg sagt ja til")
